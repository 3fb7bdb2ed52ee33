import type { BenchPage, OpenBenchPage } from './benchPage.ts';
import { type BenchRow, median } from './row.ts';

const RUNS = 5;
const SIZES = [1_000, 10_000, 100_000];
const SMOOTH_FRAME_MS = 33;
/** Until what arrived has been announced, which happens in the list, a second later. */
const ANNOUNCED_MS = 1_500;
const BURST = { count: 1000, everyMs: 20, atOnce: 10, lastsMs: 2000 };
const FLING = { screens: 200, step: 400 };
/** Less than a line: what the eye does not notice in a frame of a fling. */
const BLANK_LIMIT = 12;

/** Opens a thread of so many messages that are in the cache already, in a page of its own. */
async function openThread(open: OpenBenchPage, count: number): Promise<BenchPage & { openingCpu: number }> {
  const bench = await open();
  await bench.page.evaluate((size) => window.bench.seedMessages(size), count);
  const openingCpu = await bench.cpuOf(() =>
    bench.page.evaluate(() => {
      window.bench.show('thread');
      return window.bench.untilStill();
    }),
  );
  await bench.page.evaluate(() => window.bench.takeWork());
  return { ...bench, openingCpu };
}

export async function benchOpening(open: OpenBenchPage): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const cpuOfSizes: number[] = [];
  for (const size of SIZES) {
    const cpu: number[] = [];
    let elements = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const thread = await openThread(open, size);
      cpu.push(thread.openingCpu);
      elements = await thread.page.evaluate(() => window.bench.elements());
      await thread.close();
    }
    cpuOfSizes.push(median(cpu));
    rows.push(
      { name: `open ${size} messages: CPU`, value: median(cpu), unit: 'ms', limit: 130 },
      { name: `open ${size} messages: elements`, value: elements, unit: 'elements' },
    );
  }
  const ratio = Math.max(...cpuOfSizes) / Math.min(...cpuOfSizes);
  return [
    ...rows,
    { name: 'open: costliest size against the cheapest', value: ratio, unit: '×', limit: 1.5 },
  ];
}

/** What one message, somebody typing, and a keystroke cost a thread of ten thousand. */
export async function benchArrivals(open: OpenBenchPage): Promise<BenchRow[]> {
  const { page, emulator, cpuOf, close } = await openThread(open, 10_000);
  const john = emulator.as('john');
  const still = () => page.evaluate(() => window.bench.untilStill());
  const takeWork = () => page.evaluate(() => window.bench.takeWork());

  const messages: { cpu: number; costliest: number; react: number; oldRows: number }[] = [];
  const known = new Set<string>();
  for (let count = 0; count < 20; count += 1) {
    const before = await takeWork();
    for (const id of before.rows) known.add(id);
    const cpu = await cpuOf(async () => {
      await john.sendMessage('General', `One more, number ${count}`);
      await page.getByText(`One more, number ${count}`, { exact: true }).waitFor();
      await still();
    });
    const { commits, rows } = await takeWork();
    messages.push({
      cpu,
      costliest: Math.max(...commits),
      react: commits.reduce((sum, commit) => sum + commit, 0),
      oldRows: rows.filter((id) => known.has(id)).length,
    });
    for (const id of rows) known.add(id);
  }

  await john.type('General', 'Well');
  await page.getByText('is typing').waitFor();
  await still();
  const typing = await takeWork();

  await page.getByRole('textbox', { name: 'Message' }).click();
  await page.waitForTimeout(ANNOUNCED_MS);
  await still();
  await takeWork();
  await page.keyboard.type('Hello everybody');
  await still();
  const keystrokes = await takeWork();
  await close();

  const of = (figure: 'cpu' | 'costliest' | 'react') => median(messages.map((message) => message[figure]));
  return [
    { name: 'one message into 10,000: costliest commit', value: of('costliest'), unit: 'ms', limit: 4 },
    { name: 'one message into 10,000: React, until the list rests', value: of('react'), unit: 'ms' },
    { name: 'one message into 10,000: CPU, wire and paint included', value: of('cpu'), unit: 'ms' },
    {
      name: 'one message into 10,000: old rows rendered',
      value: Math.max(...messages.map(({ oldRows }) => oldRows)),
      unit: 'rows',
      limit: 1,
    },
    { name: 'somebody types: rows rendered', value: typing.rows.length, unit: 'rows', limit: 0 },
    { name: '15 keystrokes: list renders', value: keystrokes.listRenders, unit: 'renders', limit: 0 },
    { name: '15 keystrokes: rows rendered', value: keystrokes.rows.length, unit: 'rows', limit: 0 },
  ];
}

/** Five hundred messages a second, for two seconds. */
export async function benchBurst(open: OpenBenchPage): Promise<BenchRow[]> {
  const runs: Awaited<ReturnType<typeof burst>>[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await burst(open, run));
  const of = (figure: keyof (typeof runs)[number]) => median(runs.map((one) => one[figure]));
  return [
    { name: 'burst of 500/s: frames over 33 ms', value: of('slowFrames'), unit: 'frames', limit: 0 },
    { name: 'burst of 500/s: longest frame', value: of('longest'), unit: 'ms' },
    { name: 'burst of 500/s: CPU of its 2 s', value: of('cpu'), unit: 'ms' },
    {
      name: 'burst of 500/s: messages missing or out of order',
      value: Math.max(...runs.map(({ faults }) => faults)),
      unit: 'messages',
      limit: 0,
    },
    {
      name: 'burst of 500/s: distance from the end afterwards',
      value: Math.max(...runs.map(({ fromEnd }) => fromEnd)),
      unit: 'px',
      limit: 1,
    },
  ];
}

async function burst(open: OpenBenchPage, run: number) {
  const { page, emulator, cpuOf, close } = await openThread(open, 10_000);
  const bodies = Array.from({ length: BURST.count }, (_, at) => `Burst ${run}, number ${at}.`);
  let frames: number[] = [];
  const cpu = await cpuOf(async () => {
    const recorded = page.evaluate((ms) => window.bench.recordFrames(ms), BURST.lastsMs + 300);
    await sendEvenly(emulator.as('john'), bodies);
    frames = await recorded;
  });
  await page.getByText(bodies.at(-1) ?? '', { exact: true }).waitFor();
  await page.evaluate(() => window.bench.untilStill());
  const { listed, lastShown, fromEnd } = await page.evaluate(
    (count) => window.bench.newest(count),
    BURST.count,
  );
  await close();
  const isLastShown = lastShown.includes(bodies.at(-1) ?? '');
  return {
    cpu,
    fromEnd,
    longest: Math.max(...frames),
    slowFrames: frames.filter((length) => length > SMOOTH_FRAME_MS).length,
    faults: bodies.filter((body, at) => listed[at] !== body).length + (isLastShown ? 0 : 1),
  };
}

async function sendEvenly(john: ReturnType<BenchPage['emulator']['as']>, bodies: string[]): Promise<void> {
  const start = performance.now();
  for (let sent = 0; sent < bodies.length; sent += BURST.atOnce) {
    for (const body of bodies.slice(sent, sent + BURST.atOnce)) await john.sendMessage('General', body);
    const due = start + ((sent + BURST.atOnce) / BURST.atOnce) * BURST.everyMs;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
  }
}

/** Two hundred screens of history in a few seconds. */
export async function benchFling(open: OpenBenchPage): Promise<BenchRow[]> {
  const { page, close } = await openThread(open, 10_000);
  const { frames, blank, moved } = await page.evaluate(
    ({ screens, step }) => window.bench.fling(screens, step),
    FLING,
  );
  await close();
  const seconds = frames.reduce((sum, length) => sum + length, 0) / 1000;
  return [
    { name: 'fling through 200 screens: travelled', value: moved, unit: 'px' },
    { name: 'fling through 200 screens: frames a second', value: frames.length / seconds, unit: 'fps' },
    {
      name: 'fling through 200 screens: frames over 33 ms',
      value: frames.filter((length) => length > SMOOTH_FRAME_MS).length,
      unit: 'frames',
    },
    { name: 'fling through 200 screens: widest blank band', value: blank, unit: 'px', limit: BLANK_LIMIT },
  ];
}
