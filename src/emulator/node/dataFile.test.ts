// @vitest-environment node
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startEmulator } from './startEmulator.js';

vi.setConfig({ testTimeout: 30_000 });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'emulator-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bodiesIn = (file: string) =>
  JSON.parse(readFileSync(file, 'utf8')).messages.map(({ body }: { body: string }) => body);

it('goes on where the last run ended', async () => {
  const data = join(folder, 'chat.json');
  const first = await startEmulator({ data });
  await first.emulator.as('ada').sendMessage('General', 'remember me');
  await first.close();
  expect(bodiesIn(data).at(-1)).toBe('remember me');

  const second = await startEmulator({ data, fixture: 'empty' });
  const { createdTime } = await second.emulator.as('ada').sendMessage('General', 'I do');
  expect(createdTime).toMatch(/^\d{4}-/);
  await second.close();
  expect(bodiesIn(data).slice(-2)).toEqual(['remember me', 'I do']);
  expect(readdirSync(folder).sort()).toEqual(['chat.json', 'chat.json.uploads']);
});

it('writes what scripts do, too, while it runs', async () => {
  const data = join(folder, 'chat.json');
  const { emulator, close } = await startEmulator({ data });
  await emulator.as('ada').sendMessage('General', 'soon on disk');
  await expect.poll(() => bodiesIn(data).at(-1), { timeout: 3_000 }).toBe('soon on disk');
  await close();
});

it.each(['no json', '{"version":7}'])('refuses the file %j instead of overwriting it', async (content) => {
  const data = join(folder, 'mine.txt');
  writeFileSync(data, content);
  await expect(startEmulator({ data })).rejects.toThrow('is no data of this emulator');
  expect(readFileSync(data, 'utf8')).toBe(content);
});

it('gives the port back when the file cannot be written', async () => {
  const probe = await startEmulator();
  const { port } = probe;
  await probe.close();
  await expect(startEmulator({ port, data: join(folder, 'missing', 'chat.json') })).rejects.toThrow('ENOENT');
  const server = await startEmulator({ port });
  expect(server.port).toBe(port);
  await server.close();
});

it('confirms nothing while the file cannot be written, and everything once it can', async () => {
  const data = join(folder, 'chat.json');
  const server = await startEmulator({ data, fixture: 'empty' });
  const warned = new Promise((resolve) => process.once('warning', resolve));
  rmSync(data);
  mkdirSync(data);
  const answer = fetch(`${server.url}/_emulator/reset`, { method: 'POST' }).then(({ status }) => status);
  expect(String(await warned)).toContain('cannot be written');
  rmSync(data, { recursive: true });
  expect(await answer).toBe(200);
  expect(JSON.parse(readFileSync(data, 'utf8')).version).toBe(1);
  await server.close();
});

it('writes uploads once, gives them back as they were, and forgets those of another world', async () => {
  const data = join(folder, 'chat.json');
  const first = await startEmulator({ data });
  const shelf = `${data}.uploads`;
  const before = readdirSync(shelf).length;
  expect(before).toBeGreaterThan(0);
  await first.close();

  const second = await startEmulator({ data });
  const [file] = second.emulator.save().files.filter(({ content }) => content !== undefined);
  const response = await fetch(`${second.url}/files/${file?.id}`);
  expect(Buffer.from(await response.arrayBuffer()).toString('base64')).toBe(file?.content);
  second.emulator.reset('empty');
  await second.close();

  const third = await startEmulator({ data });
  expect(readdirSync(shelf)).toEqual([]);
  await third.close();
});
