import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createReadPace } from './readPace.js';

const REST = 1000;
const LATEST = 5000;

/** When a server is told of messages that are seen at these moments, as a timer would tell it. */
function tellings(seen: readonly number[]): number[] {
  const pace = createReadPace();
  const told: number[] = [];
  seen.forEach((moment, at) => {
    const due = moment + pace.delayOf(moment);
    const next = seen[at + 1] ?? Number.POSITIVE_INFINITY;
    if (due > next) return;
    told.push(due);
    pace.told();
  });
  return told;
}

const every = (ms: number, forMs: number) => Array.from({ length: forMs / ms }, (_, at) => at * ms);

it('tells of a message at once if nothing came just before', () => {
  expect(tellings([0, 5000, 6000])).toEqual([0, 5000, 6000]);
});

it('waits for a rest while messages follow each other', () => {
  expect(tellings([0, 100, 300, 600])).toEqual([0, 600 + REST]);
});

it('tells twice of a burst, at its beginning and after it', () => {
  expect(tellings(every(2, 2000))).toEqual([0, 1998 + REST]);
});

it('tells every few seconds where messages never rest', () => {
  expect(tellings(every(500, 20_000))).toEqual([0, 5500, 10_500, 15_500, 20_500]);
});

it('tells of every message, within a rest after the last and never later than it may', () => {
  const gaps = fc.array(fc.integer({ min: 1, max: 3 * REST }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(gaps, (lengths) => {
      let now = 0;
      const seen = lengths.map((length) => {
        now += length;
        return now;
      });
      const told = tellings(seen);
      for (const moment of seen) {
        const wait = told.find((due) => due >= moment);
        expect(wait).toBeDefined();
        expect((wait ?? 0) - moment).toBeLessThanOrEqual(LATEST);
      }
      expect((told.at(-1) ?? 0) - now).toBeLessThanOrEqual(REST);
    }),
  );
});
