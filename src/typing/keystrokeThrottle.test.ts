import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createKeystrokeThrottle, KEYSTROKES_EVERY_MS } from './keystrokeThrottle.js';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function stage() {
  const sent: string[] = [];
  return { sent, throttle: createKeystrokeThrottle((keys) => sent.push(keys)) };
}

it('tells the first key at once', () => {
  const { sent, throttle } = stage();
  throttle.type('h');

  expect(sent).toEqual(['h']);
});

it('tells the newest draft every two seconds while somebody types on and on', () => {
  const { sent, throttle } = stage();
  for (let pressed = 1; pressed <= 60; pressed += 1) {
    throttle.type('x'.repeat(pressed));
    vi.advanceTimersByTime(100);
  }

  expect(sent.map((keys) => keys.length)).toEqual([1, 20, 40, 60]);
});

it('is silent while nobody types', () => {
  const { sent, throttle } = stage();
  throttle.type('h');
  vi.advanceTimersByTime(KEYSTROKES_EVERY_MS * 5);

  expect(sent).toEqual(['h']);
  throttle.type('he');
  expect(sent).toEqual(['h', 'he']);
});

it('tells an emptied draft at once, and once', () => {
  const { sent, throttle } = stage();
  throttle.type('h');
  throttle.type('');
  expect(sent).toEqual(['h', '']);

  throttle.type('');
  throttle.stop();
  vi.advanceTimersByTime(KEYSTROKES_EVERY_MS * 2);
  expect(sent).toEqual(['h', '']);
});

it('begins anew after a stop: at once, and then every two seconds', () => {
  const { sent, throttle } = stage();
  throttle.type('h');
  vi.advanceTimersByTime(KEYSTROKES_EVERY_MS - 1);
  throttle.stop();
  throttle.type('a');
  throttle.type('ab');
  expect(sent).toEqual(['h', '', 'a']);

  vi.advanceTimersByTime(KEYSTROKES_EVERY_MS - 1);
  expect(sent).toEqual(['h', '', 'a']);
  vi.advanceTimersByTime(1);
  expect(sent).toEqual(['h', '', 'a', 'ab']);
});

it('never tells what was typed before the stop', () => {
  const { sent, throttle } = stage();
  throttle.type('h');
  throttle.type('secret');
  throttle.stop();
  vi.advanceTimersByTime(KEYSTROKES_EVERY_MS * 2);

  expect(sent).toEqual(['h', '']);
  expect(vi.getTimerCount()).toBe(0);
});

it('says nothing about a stop that nothing came before', () => {
  const { sent, throttle } = stage();
  throttle.stop();

  expect(sent).toEqual([]);
});
