'use client';

import './NotificationBell.css';
import { useState } from 'react';
import type { Channel, Message } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { Badge } from '../ui/Badge.js';
import { IconButton } from '../ui/IconButton.js';
import { BellIcon } from '../ui/icons.js';
import { lazyComponent } from '../ui/lazyComponent.js';
import { part } from '../ui/part.js';
import { partProps } from '../ui/partProps.js';
import { Surface } from '../ui/Surface.js';
import { useNotifications } from './useNotifications.js';

const NotificationCenter = lazyComponent(() =>
  import('./NotificationCenter.js').then((module) => module.NotificationCenter),
);

/** Props of {@link NotificationBell}. */
export interface NotificationBellProps {
  /** Called when a notification is chosen: show the message in its channel. */
  onOpen?: (channel: Channel, message: Message) => void;
  /** Added to the outermost element. */
  className?: string;
}

declare module '../ui/part.js' {
  interface PartRegistry {
    NotificationBell: NotificationBellProps;
  }
}

/**
 * A bell with the number of new notifications, which opens their list and the settings.
 *
 * Updates when a notification arrives or is read.
 * SDK: `onNotificationReceived` (guide: "Notifications").
 *
 * @example
 * <NotificationBell onOpen={(channel, message) => navigate(`/chat/${channel.id}?message=${message.id}`)} />
 */
export const NotificationBell = part(
  'NotificationBell',
  function NotificationBell(props: NotificationBellProps) {
    const { onOpen, className } = props;
    const { notifications } = useStrings();
    const { unreadCount } = useNotifications();
    const [anchor, setAnchor] = useState<Element>();
    const close = () => setAnchor(undefined);
    return (
      <Surface part="notification-bell" className={className}>
        <IconButton
          label={notifications.region}
          aria-haspopup="dialog"
          aria-expanded={anchor !== undefined}
          onClick={(event) => setAnchor(anchor ? undefined : event.currentTarget)}
        >
          <BellIcon />
        </IconButton>
        <span {...partProps('notification-bell-count')}>
          <Badge count={unreadCount} label={notifications.unread(unreadCount)} />
        </span>
        {anchor && (
          <NotificationCenter
            anchor={anchor}
            onClose={close}
            onOpen={(channel, message) => {
              close();
              onOpen?.(channel, message);
            }}
          />
        )}
      </Surface>
    );
  },
);
