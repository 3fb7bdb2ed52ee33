import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { freePort } from './pageServer.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the script to its end and returns what it said; the script asserts, and fails by its exit code. */
async function runPlainNode(host: string): Promise<{ code: number | null; output: string }> {
  const script = spawn(process.execPath, ['test/e2e/plainNode.mjs', host], { cwd: root });
  let output = '';
  for (const stream of [script.stdout, script.stderr]) stream.on('data', (data) => (output += data));
  const [code] = await once(script, 'close');
  return { code, output };
}

test('npm run emulator serves the unmodified SDK from plain Node', async () => {
  const port = await freePort();
  const args = ['run', 'emulator', '--', '--port', String(port), '--fixture', 'empty'];
  const emulator = spawn('npm', args, { cwd: root, detached: true });
  try {
    const lines = createInterface({ input: emulator.stdout });
    for await (const line of lines) if (line.includes(`http://127.0.0.1:${port}`)) break;

    const { code, output } = await runPlainNode(`127.0.0.1:${port}`);
    expect(output).toContain('vic read 60 messages in pages');
    expect(code).toBe(0);
  } finally {
    // npm starts the emulator in a process of its own: the whole group has to go.
    if (emulator.pid) process.kill(-emulator.pid);
  }
});
