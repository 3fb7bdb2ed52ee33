'use client';

import './NotificationToast.css';
import { messageInBrief } from '../channels/channelPreview.js';
import { useChannelName } from '../channels/useChannelName.js';
import type { Channel, Notification } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { IconButton } from '../ui/IconButton.js';
import { CloseIcon } from '../ui/icons.js';
import { part } from '../ui/part.js';
import { partProps } from '../ui/partProps.js';
import { NotificationPicture } from './NotificationPicture.js';
import { notificationTitle } from './notificationTitle.js';

/** Props of {@link NotificationToast}. */
export interface NotificationToastProps {
  /** The notification to show. */
  notification: Notification;
  /** Called when the person wants to see the message. */
  onOpen: () => void;
  /** Called when the person dismisses the toast. */
  onDismiss: () => void;
}

declare module '../ui/part.js' {
  interface PartRegistry {
    NotificationToast: NotificationToastProps;
  }
}

/**
 * One toast: who wrote what in which channel, as a link to the message. It never changes once it is shown.
 *
 * @example
 * const parts: Parts = {
 *   NotificationToast: ({ Default, ...props }) => (
 *     <div className={props.notification.muted ? 'quiet' : undefined}>
 *       <Default {...props} />
 *     </div>
 *   ),
 * };
 */
export const NotificationToast = part(
  'NotificationToast',
  function NotificationToast({ notification, onOpen, onDismiss }: NotificationToastProps) {
    const strings = useStrings();
    const { channel, data } = notification;
    return (
      <div {...partProps('notification-toast', { type: data.type })}>
        <button type="button" {...partProps('notification-toast-open')} onClick={onOpen}>
          <NotificationPicture notification={notification} />
          <span {...partProps('notification-toast-words')}>
            <span {...partProps('notification-toast-title')}>{notificationTitle(notification, strings)}</span>
            {channel && channel.type !== 'DIRECT' && <ToastPlace channel={channel} />}
            <span {...partProps('notification-toast-text')}>{messageInBrief(data.message, strings)}</span>
          </span>
        </button>
        <IconButton size="s" label={strings.notifications.dismiss} onClick={onDismiss}>
          <CloseIcon size={16} />
        </IconButton>
      </div>
    );
  },
);

function ToastPlace({ channel }: { channel: Channel }) {
  return <span {...partProps('notification-toast-place')}>{useChannelName(channel)}</span>;
}
