// Installs the packed kit into a fresh app, next to React alone, and sees it work without any configuration.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { chromiumLaunch } from './chromium.ts';
import { root, run } from './run.ts';

/** All but ./testing, which needs Testing Library beside it. */
const ENTRIES = ['', '/hooks', '/suspense', '/embed', '/emulator', '/emulator/node', '/emulator/browser'];

const install = (app: string, packages: string[]) =>
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...packages], {
    cwd: app,
    quiet: true,
  });

/** Loads every entry in plain Node, as a server that renders React does. */
async function importEntries(app: string): Promise<void> {
  const imports = ENTRIES.map((entry) => `await import('chatkitty-react${entry}');`).join('\n');
  await run('node', ['--input-type=module', '--eval', imports], { cwd: app, quiet: true });
}

/** Starts the emulator as the package's bin, and waits for the line that says where it listens. */
function startEmulator(app: string): Promise<{ host: string; process: ChildProcess }> {
  const bin = join(app, 'node_modules/.bin/chatkitty-emulator');
  const emulator = spawn(bin, ['--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    emulator.once('error', reject);
    emulator.once('exit', (code) => reject(new Error(`chatkitty-emulator ended with ${code}.`)));
    emulator.stdout.on('data', (data: Buffer) => {
      const [, host] = /http:\/\/(\S+)/.exec(data.toString()) ?? [];
      if (host) resolve({ host, process: emulator });
    });
  });
}

/** Opens the built app in Chromium; rejects unless it gets connected, without a single error on the page. */
async function openApp(url: string): Promise<void> {
  const browser = await chromium.launch(chromiumLaunch);
  const errors: string[] = [];
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(url);
    await page.getByText('Connected as Jane Ferreira').waitFor({ timeout: 15_000 });
    await page
      .getByRole('list', { name: 'Channels' })
      .getByRole('button', { name: /^General/ })
      .click();
    await page.getByRole('log', { name: 'Messages' }).getByRole('article').first().waitFor();
  } finally {
    await browser.close();
  }
  if (errors.length > 0) throw new Error(`The app's page reported: ${errors.join('; ')}`);
}

async function buildAndOpen(app: string): Promise<void> {
  await build({ root: app, configFile: false, logLevel: 'error' });
  const emulator = await startEmulator(app);
  const server = await preview({ root: app, configFile: false, preview: { port: 0, host: '127.0.0.1' } });
  try {
    await openApp(`${server.resolvedUrls?.local[0]}?host=${emulator.host}`);
  } finally {
    emulator.process.removeAllListeners('exit').kill();
    await server.close();
  }
}

/** Checks the shipped types with nothing skipped, as a strict app may. */
async function checkTypes(app: string, react: string): Promise<void> {
  const node = '@types/node@20.19.43';
  await install(app, [
    `@types/react@${react.split('.')[0]}`,
    `@types/react-dom@${react.split('.')[0]}`,
    node,
  ]);
  await run('tsc', ['--project', app]);
}

async function tryWithReact(tarball: string, react: string): Promise<void> {
  const app = mkdtempSync(join(tmpdir(), 'chatkitty-react-consumer-'));
  try {
    cpSync(join(root, 'test/consumer'), app, { recursive: true });
    await install(app, [tarball, `react@${react}`, `react-dom@${react}`]);
    await importEntries(app);
    await buildAndOpen(app);
    await checkTypes(app, react);
    console.log(`consumer with React ${react}: installs, imports, builds, connects, type-checks`);
  } finally {
    rmSync(app, { recursive: true, force: true });
  }
}

/** Tries the packed kit with every React it says it works with. */
export async function testConsumer(tarball: string): Promise<void> {
  for (const react of ['18.3.1', '19.3.1']) await tryWithReact(tarball, react);
}
