import type { NotificationEntry } from '../live/notifications.js';
import type { Notification } from '../sdk/index.js';

/** More would cover too much of the page; the oldest are removed. */
export const MAX_TOASTS = 3;

type Toasts = readonly Notification[];
type Entries = readonly NotificationEntry[];

/** The notifications that are in `now` but not in `before`, oldest first, without those of muted channels. */
export function arrivedToasts(before: Entries, now: Entries): Notification[] {
  return now
    .filter(({ notification, read }) => !read && !notification.muted && !has(before, notification))
    .map(({ notification }) => notification)
    .reverse();
}

/** The toasts without those that were read elsewhere; the same list if there are none. */
export function unreadToasts(toasts: Toasts, now: Entries): Toasts {
  const unread = toasts.filter(({ id }) =>
    now.some(({ notification, read }) => notification.id === id && !read),
  );
  return unread.length === toasts.length ? toasts : unread;
}

/** Adds a toast in front; the oldest are removed. */
export function withToast(toasts: Toasts, toast: Notification): Toasts {
  return [toast, ...withoutToast(toasts, toast)].slice(0, MAX_TOASTS);
}

/** Takes one toast away. */
export function withoutToast(toasts: Toasts, { id }: Notification): Toasts {
  return toasts.filter((toast) => toast.id !== id);
}

function has(entries: Entries, { id }: Notification): boolean {
  return entries.some(({ notification }) => notification.id === id);
}
