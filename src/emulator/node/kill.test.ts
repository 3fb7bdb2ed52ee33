// @vitest-environment node
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { until } from '../../../test/contract/sdk.js';
import { openRawSocket } from '../../../test/rawSocket.js';

const ROUNDS = 6;
const MESSAGES = 40;

let folder = '';
let kill: () => Promise<unknown> = () => Promise.resolve();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'emulator-kill-'));
});
afterEach(async () => {
  await kill();
  rmSync(folder, { recursive: true });
});

/** Runs the command line on the file, as a process that can be killed. */
async function run(): Promise<string> {
  const args = ['--port', '0', '--fixture', 'empty', '--data', join(folder, 'chat.json')];
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/emulator/node/cli.ts', ...args]);
  const ended = once(child, 'close');
  kill = () => {
    child.kill('SIGKILL');
    return ended;
  };
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  return until(() => /http:\/\/(\S+)/.exec(output)?.[1], 30);
}

/** Two people write as fast as they can; the process is killed with the given acknowledgement. */
async function chatUntilAcknowledged(host: string, round: number, last: number): Promise<string[]> {
  const acknowledged: string[] = [];
  const people = await Promise.all(['jane', 'john'].map((name) => openRawSocket(host, name)));
  const died = Promise.all(people.map(({ closed }) => closed));
  const [jane] = people;
  const channels = await jane?.read('/application/v1/user/channels.relay');
  const channel = channels._embedded.channels[0] ?? (await createChannel(host));
  for (const { socket, act } of people) {
    socket.on('message', (data) => {
      const body = /^receipt-id:(round .*)$/m.exec(data.toString())?.[1];
      if (body && !acknowledged.includes(body)) acknowledged.push(body);
      if (acknowledged.length >= last) void kill();
    });
    for (let number = 0; number < MESSAGES; number++) {
      const body = `round ${round} message ${number} of ${people.findIndex((person) => person.socket === socket)}`;
      act(channel._actions.message, { type: 'TEXT', body }, body);
    }
  }
  await died;
  return acknowledged;
}

async function createChannel(host: string) {
  const jane = await openRawSocket(host, 'jane');
  const me = await jane.read('/application/v1/user.relay');
  jane.listen(me._topics.channels);
  jane.act(me._actions.createChannel, { type: 'OPEN', name: 'Hall' }, 'created');
  const reply = await until(() =>
    jane.frames.find(({ headers, body }) => headers['receipt-id'] === 'created' && body),
  );
  jane.socket.terminate();
  return JSON.parse(reply.body).resource;
}

async function bodiesAt(host: string): Promise<string[]> {
  const jane = await openRawSocket(host, 'jane');
  const [channel] = (await jane.read('/application/v1/user/channels.relay'))._embedded.channels;
  const bodies: string[] = [];
  for (let page: string | undefined = channel._relays.messages; page; ) {
    const { _embedded, _relays } = await jane.read(page);
    bodies.push(..._embedded.messages.map(({ body }: { body: string }) => body));
    page = _relays.next;
  }
  jane.socket.terminate();
  return bodies;
}

it('keeps an acknowledged upload through kill -9, byte by byte', { timeout: 60_000 }, async () => {
  const host = await run();
  const { id } = await createChannel(host);
  const jane = await openRawSocket(host, 'jane');
  const { grant } = await jane.read('/application/v1/user.write_file_access_grant.relay');
  const form = new FormData();
  const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7) % 251);
  form.append('file', new File([bytes], 'naïve.bin'));
  const upload = { method: 'POST', headers: { Grant: grant }, body: form };
  const response = await fetch(`http://${host}/streams/channels/${id}/messages`, upload);
  const { file } = await response.json();
  await kill();

  const { pathname } = new URL(file.url);
  const download = await fetch(`http://${await run()}${pathname}`);
  expect(Buffer.from(await download.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true);
});

it('keeps every acknowledged message through kill -9, none of them twice', { timeout: 120_000 }, async () => {
  const acknowledged: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const host = await run();
    acknowledged.push(...(await chatUntilAcknowledged(host, round, 1 + round * 9)));
    const bodies = await bodiesAt(await run());
    expect(bodies).toEqual(expect.arrayContaining(acknowledged));
    expect(new Set(bodies).size).toBe(bodies.length);
    await kill();
  }
  expect(acknowledged.length).toBeGreaterThan(ROUNDS);
});
