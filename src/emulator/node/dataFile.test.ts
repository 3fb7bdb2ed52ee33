// @vitest-environment node
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startEmulator } from './startEmulator.js';

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
  expect(existsSync(`${data}.tmp`)).toBe(false);
});

it('writes while it runs, so that a crash loses little', async () => {
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
