import { existsSync } from 'node:fs';
import { findChromium } from './chromium.ts';
import { run } from './run.ts';

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

async function installByApt(): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  console.log('No Chromium found: installing the one of Debian.');
  await run('apt-get', ['update'], { env, quiet: true });
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
    env,
    quiet: true,
  });
}

/** Makes sure that there is a Chromium for the browser tests, and returns where. Says what to do if it cannot. */
export async function ensureChromium(): Promise<string> {
  if (!findChromium() && isRootOnDebian()) await installByApt();
  const path = findChromium();
  if (path && existsSync(path)) return path;
  throw new Error(
    path
      ? `CHROMIUM_PATH is "${path}", but nothing is there.`
      : 'The browser tests need Chromium or Chrome 120 or newer. Install one, or say where it is: CHROMIUM_PATH=/path/to/chrome npm test',
  );
}
