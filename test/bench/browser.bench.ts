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

interface Measurement {
  measure: (open: OpenBenchPage) => Promise<BenchRow[]>;
  /** Profiling slows React down by half: only what it alone can tell is measured with it. */
  mode?: Mode;
  /** How many messages the server has of the past. */
  past: number;
}

const measurements: Measurement[] = [
  { measure: benchOpening, past: 100_000 },
  { measure: benchArrivals, past: 10_000, mode: 'profiling' },
  { measure: benchBurst, past: 10_000 },
  { measure: benchFling, past: 10_000 },
  { measure: benchChannels, past: 0 },
];

/** Figures in Chromium: a production build of the kit, and an emulator in another process than the page. */
export async function browserBench(): Promise<BenchRow[]> {
  const servers = { production: await serve('production'), profiling: await serve('profiling') };
  const browser = await chromium.launch(chromiumLaunch);
  const rows: BenchRow[] = [];
  try {
    for (const { measure, past, mode = 'production' } of measurements) {
      const { emulator, host, close } = await startEmulator({ fixture: longSmallTeam(past) });
      const url = `${servers[mode].resolvedUrls?.local[0]}?host=${host}`;
      rows.push(...(await measure(() => openBenchPage(browser, url, emulator))));
      await close();
    }
  } finally {
    await browser.close();
    await Promise.all(Object.values(servers).map((server) => server.close()));
  }
  return rows;
}

async function serve(mode: Mode) {
  await build({ configFile, mode });
  return preview({ configFile, mode });
}
