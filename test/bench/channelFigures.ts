import type { OpenBenchPage } from './benchPage.ts';
import { type BenchRow, median } from './row.ts';

const RUNS = 3;
const SIZES = [100, 10_000];
const STORM = { everyMs: 50, atOnce: 10, lastsMs: 2000 };
const SMOOTH_FRAME_MS = 33;

/** Channel lists of a few and of many, and people who come and go all the time. */
export async function benchChannels(open: OpenBenchPage): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const cpuOfSizes: number[] = [];
  for (const size of SIZES) {
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await openList(open, size));
    cpuOfSizes.push(median(runs.map(({ cpu }) => cpu)));
    rows.push(
      { name: `list of ${size} channels: CPU`, value: median(runs.map(({ cpu }) => cpu)), unit: 'ms' },
      { name: `list of ${size} channels: elements`, value: runs[0]?.elements ?? 0, unit: 'elements' },
    );
  }
  const [few = Number.NaN, many = Number.NaN] = cpuOfSizes;
  return [
    ...rows,
    { name: 'list of 10,000 channels against 100', value: many / few, unit: '×', limit: 1.5 },
    await presenceStorm(open),
  ];
}

async function openList(open: OpenBenchPage, size: number): Promise<{ cpu: number; elements: number }> {
  const { page, cpuOf, close } = await open();
  await page.evaluate((count) => window.bench.seedChannels(count), size);
  const cpu = await cpuOf(() =>
    page.evaluate(() => {
      window.bench.show('channels');
      return window.bench.untilStill();
    }),
  );
  const elements = await page.evaluate(() => window.bench.elements());
  await close();
  return { cpu, elements };
}

/** Two hundred changes of presence a second before an open channel list. */
async function presenceStorm(open: OpenBenchPage): Promise<BenchRow> {
  const { page, emulator, close } = await open();
  await page.evaluate(() => {
    window.bench.show('channels');
    return window.bench.untilStill();
  });
  const recorded = page.evaluate((ms) => window.bench.recordFrames(ms), STORM.lastsMs);
  const people = ['ada', 'john', 'grace', 'linus'].map((name) => emulator.as(name));
  for (let at = 0; at < STORM.lastsMs / STORM.everyMs; at += 1) {
    for (let change = 0; change < STORM.atOnce; change += 1) {
      const person = people[change % people.length];
      await (change % 2 === at % 2 ? person?.goOnline() : person?.goOffline());
    }
    await new Promise((resolve) => setTimeout(resolve, STORM.everyMs));
  }
  const frames = await recorded;
  await close();
  const slow = frames.filter((length) => length > SMOOTH_FRAME_MS).length;
  return { name: 'presence changes, 200/s: frames over 33 ms', value: slow, unit: 'frames', limit: 0 };
}
