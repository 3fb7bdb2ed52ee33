// @vitest-environment node
import { createHash } from 'node:crypto';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type EmulatorServer, startEmulator } from '../src/emulator/node/index.js';
import { openRawSocket, type RawSocket } from './rawSocket.js';

const MEGABYTE = 1_000_000;

let server: EmulatorServer;
let jane: RawSocket;
let grant = '';
let stream = '';
beforeEach(async () => {
  server = await startEmulator();
  jane = await openRawSocket(server.host, 'jane');
  grant = (await jane.read('/application/v1/user.write_file_access_grant.relay')).grant;
  const channels = await jane.read('/application/v1/user/channels.relay');
  stream = server.url + channels._embedded.channels[0]._streams.messages;
});
afterEach(async () => {
  jane.socket.terminate();
  await server.close();
});

/** Bytes in buffers that somebody still holds. */
function bytesInUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().arrayBuffers;
}

/** The same pseudo-random bytes every time, none of which exist before they are asked for. */
function* piecesOf(bytes: number): Generator<Buffer> {
  const piece = Buffer.alloc(65_536);
  for (let at = 0; at < bytes; at += piece.length) {
    for (let index = 0; index < piece.length; index += 4)
      piece.writeUInt32LE(((at + index) * 2654435761) >>> 0, index);
    yield Buffer.from(piece.subarray(0, Math.min(piece.length, bytes - at)));
  }
}

/** Uploads a file that is never whole in this process's memory either. */
async function uploadLarge(bytes: number): Promise<{ response: IncomingMessage; sha: string }> {
  const hash = createHash('sha256');
  const head =
    '--x\r\nContent-Disposition: form-data; name="file"; filename="film.mp4"\r\nContent-Type: video/mp4\r\n\r\n';
  const headers = { grant, 'content-type': 'multipart/form-data; boundary=x' };
  const upload = httpRequest(stream, { method: 'POST', headers });
  const answered = new Promise<IncomingMessage>((resolve, reject) =>
    upload.on('response', resolve).on('error', reject),
  );
  upload.write(head);
  for (const piece of piecesOf(bytes)) {
    hash.update(piece);
    if (!upload.write(piece)) await new Promise((resolve) => upload.once('drain', resolve));
  }
  upload.end('\r\n--x--\r\n');
  return { response: await answered, sha: hash.digest('hex') };
}

async function textOf(response: IncomingMessage): Promise<string> {
  let text = '';
  for await (const data of response) text += data;
  return text;
}

it('streams tens of megabytes in and out, once in memory', { timeout: 60_000 }, async () => {
  const before = bytesInUse();
  const { response, sha } = await uploadLarge(60 * MEGABYTE);
  const { file } = JSON.parse(await textOf(response));
  expect(file).toMatchObject({ size: 60 * MEGABYTE, contentType: 'video/mp4' });
  expect(bytesInUse() - before).toBeLessThan(80 * MEGABYTE);

  const download = await fetch(file.url);
  expect(download.headers.get('content-length')).toBe(String(60 * MEGABYTE));
  const hash = createHash('sha256');
  for await (const piece of download.body ?? []) hash.update(piece);
  expect(hash.digest('hex')).toBe(sha);
});

it('serves the part of a file that a player asks for', async () => {
  const { response } = await uploadLarge(200_000);
  const { file } = JSON.parse(await textOf(response));
  const whole = Buffer.from(await (await fetch(file.url)).arrayBuffer());
  const part = await fetch(file.url, { headers: { range: 'bytes=65530-131080' } });
  expect([part.status, part.headers.get('content-range')]).toEqual([206, 'bytes 65530-131080/200000']);
  expect(Buffer.from(await part.arrayBuffer()).equals(whole.subarray(65_530, 131_081))).toBe(true);
});

it('refuses what is too large, and goes on', { timeout: 60_000 }, async () => {
  const outcome = await uploadLarge(101 * MEGABYTE).catch(() => undefined);
  if (outcome) expect(outcome.response.statusCode).toBe(413);
  const { response } = await uploadLarge(1_000);
  expect(response.statusCode).toBe(200);
});

it('slowUploads holds the sender back, breakUploads breaks its connection', async () => {
  server.emulator.faults.slowUploads(MEGABYTE);
  const start = performance.now();
  await uploadLarge(200_000);
  expect(performance.now() - start).toBeGreaterThan(180);
  server.emulator.faults.clear();
  server.emulator.faults.breakUploads(0.3);
  await expect(uploadLarge(500_000)).rejects.toThrow();
});

it('keeps nothing of an upload that was given up', async () => {
  const upload = httpRequest(stream, {
    method: 'POST',
    headers: { grant, 'content-type': 'multipart/form-data; boundary=x', 'content-length': '1000000' },
  });
  upload.on('error', () => undefined);
  upload.write('--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc');
  await new Promise((resolve) => setTimeout(resolve, 50));
  const before = server.emulator.changeCount();
  upload.destroy();
  const { response } = await uploadLarge(10);
  expect(response.statusCode).toBe(200);
  expect(server.emulator.changeCount()).toBe(before + 1);
});

it('external files are passed on as they are', async () => {
  const channels = await jane.read('/application/v1/user/channels.relay');
  const [channel] = channels._embedded.channels;
  const file = { url: 'https://files.test/ä?b=1', name: 'ä', contentType: 'image/png', size: 5 };
  jane.act(channel._actions.message, { type: 'FILE', file });
  const { _embedded } = await jane.read(channel._relays.messages);
  expect(_embedded.messages[0].file).toEqual({ ...file, type: 'EXTERNAL' });
});
