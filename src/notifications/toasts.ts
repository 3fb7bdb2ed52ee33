import type { NotificationEntry } from '../live/notifications.js';
import type { Notification } from '../sdk/index.js';

/** More would cover the page; the oldest make room. */
export const MAX_TOASTS = 3;

type Toasts = readonly Notification[];
type Entries = readonly NotificationEntry[];

/**
 * The toasts to show, newest first, once the notifications went from `before` to `now`: those that arrived
 * come, unless their channel is muted, and those that were read elsewhere go. The same list comes back if
 * nothing changes.
 */
export function followNotifications(toasts: Toasts, before: Entries, now: Entries): Toasts {
  const arrived = now
    .filter(({ notification, read }) => !read && !notification.muted && !has(before, notification))
    .map(({ notification }) => notification);
  const kept = toasts.filter((toast) =>
    now.some(({ notification, read }) => notification.id === toast.id && !read),
  );
  return arrived.length === 0 && kept.length === toasts.length
    ? toasts
    : [...arrived, ...kept].slice(0, MAX_TOASTS);
}

/** Takes one toast away. */
export function withoutToast(toasts: Toasts, { id }: Notification): Toasts {
  return toasts.filter((toast) => toast.id !== id);
}

function has(entries: Entries, { id }: Notification): boolean {
  return entries.some(({ notification }) => notification.id === id);
}
