// @vitest-environment node
import { type ChildProcess, spawn } from 'node:child_process';
import { afterEach, describe, expect, it, vi } from 'vitest';

// Each test starts a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

function run(...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/emulator/node/cli.ts', ...args]);
  children.push(child);
  const output = { out: '', err: '' };
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const ready = new Promise<string>((resolve) => {
    child.stdout.on('data', (data) => {
      output.out += data;
      if (output.out.endsWith('\n')) resolve(output.out);
    });
  });
  child.stderr.on('data', (data) => {
    output.err += data;
  });
  return { child, output, ended, ready };
}

describe('the command line', () => {
  it('says where it listens, and stops when asked', async () => {
    const { child, ready, ended } = run('--port', '0', '--fixture', 'empty', '--password', 'jane=a=b');
    const line = await ready;
    const [, url = ''] =
      /^chatkitty-emulator listening on (http:\/\/127\.0\.0\.1:\d+) \(fixture empty\)\n$/.exec(line) ?? [];
    expect((await fetch(`${url}/_emulator/reset`, { method: 'POST' })).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('--help explains every option', async () => {
    const { output, ended } = run('--help');
    expect(await ended).toBe(0);
    for (const option of ['--port', '--fixture', '--password', '--no-guests', '--data'])
      expect(output.out).toContain(option);
  });

  it('says in words that a port is taken, or that a file cannot be written', async () => {
    const { port } = new URL((await run('--port', '0').ready).split(' ')[3] ?? '');
    const taken = run('--port', port);
    expect(await taken.ended).toBe(1);
    expect(taken.output.err).toContain(
      `Port ${port} is taken. Choose another with --port, or 0 for a free one.`,
    );

    const nowhere = run('--port', '0', '--data', '/no/such/folder/chat.json');
    expect(await nowhere.ended).toBe(1);
    expect(nowhere.output.err).toContain('/no/such/folder/chat.json cannot be kept');
  });

  it.each([
    [['--fixture', 'huge'], 'There is no fixture "huge"'],
    [['--port', 'http'], '--port must be a number'],
    [['--password', 'secret'], 'USER=PASS'],
    [['--prot', '1'], "Unknown option '--prot'"],
  ])('%j ends with code 2 and a reason', async (args, reason) => {
    const { output, ended } = run(...args);
    expect(await ended).toBe(2);
    expect(output.err).toContain(reason);
  });
});
