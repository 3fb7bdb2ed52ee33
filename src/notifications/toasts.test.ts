import { expect, it } from 'vitest';
import type { NotificationEntry } from '../live/notifications.js';
import type { Notification } from '../sdk/index.js';
import { arrivedToasts, MAX_TOASTS, unreadToasts, withoutToast, withToast } from './toasts.js';

const note = (id: number, more: Partial<Notification> = {}) =>
  ({ id, muted: false, ...more }) as Notification;
const entry = (notification: Notification, read = false): NotificationEntry => ({ notification, read });
const [one, two, three, four] = [note(1), note(2), note(3), note(4)];
const ids = (toasts: readonly Notification[]) => toasts.map(({ id }) => id);

it('tells what arrived, in its order', () => {
  expect(ids(arrivedToasts([entry(one)], [entry(three), entry(two), entry(one)]))).toEqual([2, 3]);
});

it('is silent about what was there before, about muted channels, and about what is read already', () => {
  expect(arrivedToasts([entry(one)], [entry(one)])).toEqual([]);
  expect(arrivedToasts([], [entry(note(5, { muted: true }))])).toEqual([]);
  expect(arrivedToasts([], [entry(two, true)])).toEqual([]);
});

it('shows the newest first, and lets the oldest make room', () => {
  expect(ids(withToast([one], two))).toEqual([2, 1]);
  const toasts = withToast([three, two, one], four);
  expect(ids(toasts)).toEqual([4, 3, 2]);
  expect(toasts).toHaveLength(MAX_TOASTS);
});

it('takes away what was read elsewhere', () => {
  expect(ids(unreadToasts([two, one], [entry(two), entry(one, true)]))).toEqual([2]);
});

it('gives the same list back when nothing changes, so that nothing renders', () => {
  const toasts = [one];
  expect(unreadToasts(toasts, [entry(note(5), true), entry(one)])).toBe(toasts);
});

it('forgets a toast that was dismissed', () => {
  expect(ids(withoutToast([two, one], two))).toEqual([1]);
});
