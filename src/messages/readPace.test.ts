import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createReadPace } from './readPace.js';

const REST = 1000;
const LATEST = 5000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** When a server is told of messages that are seen at these moments, in milliseconds from now. */
function tellings(seen: readonly number[]): number[] {
  const start = Date.now();
  const told: number[] = [];
  const pace = createReadPace();
  for (const moment of seen) {
    vi.advanceTimersByTime(start + moment - Date.now());
    pace.see(() => told.push(Date.now() - start));
  }
  vi.runAllTimers();
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

it('tells at once of what waits when asked to, and only then', () => {
  const tell = vi.fn();
  const pace = createReadPace();
  pace.flush();
  expect(tell).not.toHaveBeenCalled();
  pace.see(tell);
  pace.see(tell);
  expect(tell).toHaveBeenCalledTimes(1);
  pace.flush();
  expect(tell).toHaveBeenCalledTimes(2);
  vi.runAllTimers();
  expect(tell).toHaveBeenCalledTimes(2);
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
        expect(told.some((due) => due >= moment && due <= moment + LATEST)).toBe(true);
      }
      expect((told.at(-1) ?? 0) - now).toBeLessThanOrEqual(REST);
    }),
  );
});
