'use client';

import './NotificationList.css';
import { messageInBrief } from '../channels/channelPreview.js';
import { useChannelNameOf } from '../channels/useChannelName.js';
import type { NotificationEntry } from '../live/notifications.js';
import type { Channel, Message, Notification } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { Button } from '../ui/Button.js';
import { EmptyState } from '../ui/EmptyState.js';
import { BellIcon } from '../ui/icons.js';
import { ListEntry } from '../ui/ListEntry.js';
import { part } from '../ui/part.js';
import { partProps } from '../ui/partProps.js';
import { Surface } from '../ui/Surface.js';
import { Timestamp } from '../ui/Timestamp.js';
import { VisuallyHidden } from '../ui/VisuallyHidden.js';
import { NotificationPicture } from './NotificationPicture.js';
import { notificationTitle } from './notificationTitle.js';
import { useNotifications } from './useNotifications.js';

/** Props of {@link NotificationList}. */
export interface NotificationListProps {
  /** Called when a notification is chosen: show the message in its channel. The notification is marked as read. */
  onOpen?: ((channel: Channel, message: Message) => void) | undefined;
  /** Added to the outermost element. */
  className?: string;
}

declare module '../ui/part.js' {
  interface PartRegistry {
    NotificationList: NotificationListProps;
  }
}

/**
 * What happened outside the open chats since the page was loaded, newest first: messages, mentions and replies. Each
 * leads to its message.
 *
 * Updates when a notification arrives or is read.
 * SDK: `onNotificationReceived` (guide: "Notifications").
 *
 * @example
 * <NotificationList onOpen={(channel, message) => navigate(`/chat/${channel.id}?message=${message.id}`)} />
 */
export const NotificationList = part(
  'NotificationList',
  function NotificationList(props: NotificationListProps) {
    const { onOpen, className } = props;
    const { notifications: words } = useStrings();
    const { notifications, unreadCount, markRead, markAllRead } = useNotifications();
    const open = (notification: Notification) => {
      markRead(notification);
      if (notification.channel) onOpen?.(notification.channel, notification.data.message);
    };
    return (
      <Surface part="notification-list" as="section" aria-label={words.region} className={className}>
        <header {...partProps('notification-list-header', {}, 'ck-entries-header ck-note')}>
          <span>{unreadCount > 0 && words.unread(unreadCount)}</span>
          {unreadCount > 0 && (
            <Button size="s" variant="ghost" onClick={markAllRead}>
              {words.markAllRead}
            </Button>
          )}
        </header>
        {notifications.length === 0 ? (
          <EmptyState icon={<BellIcon size={24} />} title={words.emptyTitle} text={words.emptyText} />
        ) : (
          <ul {...partProps('entries')}>
            {notifications.map((entry) => (
              <Entry key={entry.notification.id} entry={entry} onOpen={() => open(entry.notification)} />
            ))}
          </ul>
        )}
      </Surface>
    );
  },
);

function Entry({ entry: { notification, read }, onOpen }: { entry: NotificationEntry; onOpen: () => void }) {
  const strings = useStrings();
  const channelNameOf = useChannelNameOf();
  const { channel, data, createdTime } = notification;
  const title = notificationTitle(notification, strings);
  const place = channel && channel.type !== 'DIRECT' ? `${channelNameOf(channel)}: ` : '';
  return (
    <ListEntry
      part="notification-entry"
      picture={<NotificationPicture notification={notification} />}
      title={title}
      note={place + messageInBrief(data.message, strings)}
      onOpen={onOpen}
    >
      <span {...partProps('notification-entry-end', {}, 'ck-stack')}>
        <Timestamp moment={createdTime} />
        {!read && (
          <span {...partProps('unread-dot')}>
            <VisuallyHidden>{strings.notifications.isNew}</VisuallyHidden>
          </span>
        )}
      </span>
    </ListEntry>
  );
}
