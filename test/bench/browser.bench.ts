import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { chromiumLaunch } from '../../scripts/chromium.ts';
import { startEmulator } from '../../src/emulator/node/startEmulator.ts';
import { type OpenBenchPage, openBenchPage } from './benchPage.ts';
import { benchChannels } from './channelFigures.ts';
import { longSmallTeam } from './history.ts';
import type { BenchRow } from './row.ts';
import { benchArrivals, benchBurst, benchFling, benchOpening } from './threadFigures.ts';

const configFile = fileURLToPath(new URL('page/vite.config.ts', import.meta.url));

type Mode = 'production' | 'profiling';

/** Profiling slows React down by half: only what it alone can tell is measured with it. */
const measurements: [Mode, (open: OpenBenchPage) => Promise<BenchRow[]>][] = [
  ['production', benchOpening],
  ['profiling', benchArrivals],
  ['production', benchBurst],
  ['production', benchFling],
  ['production', benchChannels],
];

/** Figures in Chromium: a production build of the kit, and an emulator in another process than the page. */
export async function browserBench(): Promise<BenchRow[]> {
  const { emulator, host, close } = await startEmulator({ fixture: longSmallTeam() });
  const servers = { production: await serve('production'), profiling: await serve('profiling') };
  const browser = await chromium.launch(chromiumLaunch);
  const rows: BenchRow[] = [];
  try {
    for (const [mode, measure] of measurements) {
      const url = `${servers[mode].resolvedUrls?.local[0]}?host=${host}`;
      rows.push(...(await measure(() => openBenchPage(browser, url, emulator))));
    }
  } finally {
    await browser.close();
    await Promise.all(Object.values(servers).map((server) => server.close()));
    await close();
  }
  return rows;
}

async function serve(mode: Mode) {
  await build({ configFile, mode });
  return preview({ configFile, mode });
}
