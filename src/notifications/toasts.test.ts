import { expect, it } from 'vitest';
import type { NotificationEntry } from '../live/notifications.js';
import type { Notification } from '../sdk/index.js';
import { followNotifications, MAX_TOASTS, withoutToast } from './toasts.js';

const note = (id: number, more: Partial<Notification> = {}) =>
  ({ id, muted: false, ...more }) as Notification;
const entry = (notification: Notification, read = false): NotificationEntry => ({ notification, read });
const [one, two, three, four] = [note(1), note(2), note(3), note(4)];
const ids = (toasts: readonly Notification[]) => toasts.map(({ id }) => id);

it('shows what arrives, newest first', () => {
  expect(ids(followNotifications([one], [entry(one)], [entry(two), entry(one)]))).toEqual([2, 1]);
});

it('is silent about what was there before, and about muted channels', () => {
  expect(followNotifications([], [entry(one)], [entry(one)])).toEqual([]);
  expect(followNotifications([], [], [entry(note(5, { muted: true }))])).toEqual([]);
});

it('lets the oldest make room', () => {
  const all = [four, three, two, one].map((notification) => entry(notification));
  const toasts = followNotifications([three, two, one], all.slice(1), all);
  expect(ids(toasts)).toEqual([4, 3, 2]);
  expect(toasts).toHaveLength(MAX_TOASTS);
});

it('takes away what was read elsewhere', () => {
  const before = [entry(two), entry(one)];
  expect(ids(followNotifications([two, one], before, [entry(two), entry(one, true)]))).toEqual([2]);
});

it('gives the same list back when nothing changes, so that nothing renders', () => {
  const toasts = [one];
  expect(followNotifications(toasts, [entry(one)], [entry(note(5), true), entry(one)])).toBe(toasts);
});

it('forgets a toast that was dismissed', () => {
  expect(ids(withoutToast([two, one], two))).toEqual([1]);
});
