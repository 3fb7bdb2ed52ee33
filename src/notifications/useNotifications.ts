'use client';

import { useMemo } from 'react';
import { useChatContext } from '../context/ChatContext.js';
import { useLive } from '../context/useLive.js';
import type { LiveState } from '../live/liveStore.js';
import { markNotificationsRead, type NotificationEntry } from '../live/notifications.js';
import type { Notification, NotificationData, NotificationType } from '../sdk/index.js';
import { useChatKittyEvent } from '../session/useChatKittyEvent.js';

const selectNotifications = (state: LiveState) => state.notifications;

/** A notification of one type. */
export type NotificationOfType<Type extends NotificationType> = Notification & {
  data: Extract<NotificationData, { type: Type }>;
};

/** What to do with new notifications, by type. */
export type NotificationHandlers = {
  [Type in NotificationType]?: (notification: NotificationOfType<Type>) => void;
};

/** The result of {@link useNotifications}. */
export interface NotificationsResult {
  /** Newest first, at most 200. They are gone after a reload, since ChatKitty does not send them again. */
  notifications: readonly NotificationEntry[];
  unreadCount: number;
  markRead(notification: Notification): void;
  markAllRead(): void;
}

/**
 * What happened outside the open chats since the page was loaded.
 *
 * Re-renders when a notification arrives or is marked read.
 * SDK: `onNotificationReceived` (guide: "Notifications").
 *
 * @param handlers - Called for each new notification of their type; they need no stable identity. One that throws is
 * reported to the provider's `onError`, and affects nothing else.
 * @returns The `notifications`, newest first, each `{ notification, read }`; their `unreadCount`, a whole number from
 * 0; `markRead(notification)` and `markAllRead()`, of stable identity.
 *
 * @example
 * function Bell() {
 *   const { unreadCount, markAllRead } = useNotifications({
 *     'USER:MENTIONED:USER': ({ data }) => console.log('You were named in message', data.message.id),
 *   });
 *   return <button onClick={markAllRead}>{unreadCount} new</button>;
 * }
 */
export function useNotifications(handlers?: NotificationHandlers): NotificationsResult {
  const { live } = useChatContext('useNotifications').chat;
  const notifications = useLive(selectNotifications);

  useChatKittyEvent('onNotificationReceived', (notification) => {
    const handler = handlers?.[notification.data.type] as ((one: Notification) => void) | undefined;
    handler?.(notification);
  });

  const actions = useMemo(
    () => ({
      markRead: ({ id }: Notification) => markNotificationsRead(live, (one) => one.id === id),
      markAllRead: () => markNotificationsRead(live, () => true),
    }),
    [live],
  );

  return { notifications, unreadCount: notifications.filter(({ read }) => !read).length, ...actions };
}
