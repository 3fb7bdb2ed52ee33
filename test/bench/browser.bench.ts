import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { chromiumLaunch } from '../../scripts/chromium.ts';
import { startEmulator } from '../../src/emulator/node/startEmulator.ts';
import { type BenchPage, openBenchPage } from './benchPage.ts';
import { benchChannels } from './channelFigures.ts';
import type { BenchRow } from './row.ts';
import { benchArrivals, benchBurst, benchFling, benchOpening } from './threadFigures.ts';

const configFile = fileURLToPath(new URL('page/vite.config.ts', import.meta.url));

/** Figures in Chromium: a production build of the kit, and an emulator in another process than the page. */
export async function browserBench(): Promise<BenchRow[]> {
  await build({ configFile });
  const server = await preview({ configFile });
  const emulator = await startEmulator({ fixture: 'small-team' });
  const browser = await chromium.launch(chromiumLaunch);
  const url = `${server.resolvedUrls?.local[0]}?host=${emulator.host}`;
  const open = (): Promise<BenchPage> => openBenchPage(browser as Browser, url, emulator.emulator);
  const rows: BenchRow[] = [];
  try {
    for (const measure of [benchOpening, benchArrivals, benchBurst, benchFling, benchChannels]) {
      rows.push(...(await measure(open)));
    }
  } finally {
    await browser.close();
    await emulator.close();
    await server.close();
  }
  return rows;
}
