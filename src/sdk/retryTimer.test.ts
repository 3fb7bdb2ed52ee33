import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createRetryTimer, FIRST_RETRY_MS, LONGEST_RETRY_MS } from './retryTimer.js';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it.each([0, 1, 2, 3])('doubles the pause with every failure: %i', (failures) => {
  const retry = vi.fn();
  const longest = FIRST_RETRY_MS * 2 ** failures;
  createRetryTimer(retry).plan(failures);

  vi.advanceTimersByTime(longest / 2);
  expect(retry).not.toHaveBeenCalled();
  vi.advanceTimersByTime(longest / 2);
  expect(retry).toHaveBeenCalledOnce();
});

it('never waits for ever', () => {
  const retry = vi.fn();
  createRetryTimer(retry).plan(1000);

  vi.advanceTimersByTime(LONGEST_RETRY_MS);
  expect(retry).toHaveBeenCalledOnce();
});

it('has one plan at a time, and forgets it when told to', () => {
  const retry = vi.fn();
  const timer = createRetryTimer(retry);
  timer.plan(0);
  timer.plan(0);
  vi.advanceTimersByTime(LONGEST_RETRY_MS);
  expect(retry).toHaveBeenCalledOnce();

  timer.plan(0);
  timer.cancel();
  expect(vi.getTimerCount()).toBe(0);
});
