import { plural } from './plural.js';

/** Toasts, the list of notifications and what the tab's title says. */
export const notificationStrings = {
  region: 'Notifications',
  emptyTitle: 'Nothing new',
  emptyText: 'Mentions, replies and invitations will show up here.',
  unread: (count: number) => plural(count, 'new notification', 'new notifications'),
  markAllRead: 'Mark all as read',
  dismiss: 'Dismiss',
  open: 'Open',
  mentioned: (author: string) => `${author} mentioned you`,
  replied: (author: string) => `${author} replied to you`,
  invited: (author: string, channel: string) => `${author} invited you to ${channel}`,
  enableBrowser: 'Notify me while I am elsewhere',
  sound: 'Play a sound',
  titleBadge: 'Count in the page’s title',
  browserRefused: 'Blocked by the browser: allow notifications in its settings for this page.',
  settings: 'Notification settings',
  isNew: 'New',
};
