import type { Notification } from '../sdk/index.js';
import type { LiveStore } from './liveStore.js';

/** More than anybody scrolls through; the oldest go first. */
export const KEPT_NOTIFICATIONS = 200;

/** A notification, and whether it was read on this device. */
export interface NotificationEntry {
  notification: Notification;
  read: boolean;
}

type Notifications = readonly NotificationEntry[];

/** Adds a notification on top; one that is known already changes nothing. */
export function addNotification(entries: Notifications, notification: Notification): Notifications {
  if (entries.some((entry) => entry.notification.id === notification.id)) {
    return entries;
  }
  const entry = { notification, read: notification.readTime !== null };
  return [entry, ...entries].slice(0, KEPT_NOTIFICATIONS);
}

/** Marks those that match as read. */
export function markNotificationsRead(
  live: LiveStore,
  matches: (notification: Notification) => boolean,
): void {
  live.setState(({ notifications }) => ({ notifications: withRead(notifications, matches) }));
}

/** The notifications with those that match read; the same list comes back if all of them were. */
export function withRead(
  entries: Notifications,
  matches: (notification: Notification) => boolean,
): Notifications {
  const isHit = (entry: NotificationEntry) => !entry.read && matches(entry.notification);
  return entries.some(isHit)
    ? entries.map((entry) => (isHit(entry) ? { ...entry, read: true } : entry))
    : entries;
}
