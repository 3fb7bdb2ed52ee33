import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Emulator } from '../../src/emulator/createEmulator.ts';

/** A fresh page of the bench with somebody signed in, and the other side of it. */
export interface BenchPage {
  page: Page;
  emulator: Emulator;
  /** Runs something and returns the time that the page's main thread was busy meanwhile, in milliseconds. */
  cpuOf(work: () => Promise<unknown>): Promise<number>;
  close(): Promise<void>;
}

export type OpenBenchPage = () => Promise<BenchPage>;

export async function openBenchPage(browser: Browser, url: string, emulator: Emulator): Promise<BenchPage> {
  const page = await browser.newPage({ viewport: { width: 800, height: 700 } });
  const cdp = await page.context().newCDPSession(page);
  // The processor's time, since the clock on the wall also tells of whatever else the machine does.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  await page.waitForFunction(() => window.bench.isReady());
  await page.evaluate(() => window.bench.untilStill());
  return {
    page,
    emulator,
    async cpuOf(work) {
      await cdp.send('HeapProfiler.collectGarbage');
      const before = await taskSeconds(cdp);
      await work();
      return ((await taskSeconds(cdp)) - before) * 1000;
    },
    close: () => page.close(),
  };
}

async function taskSeconds(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}
