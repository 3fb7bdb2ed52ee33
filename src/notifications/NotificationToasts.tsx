'use client';

import './NotificationToasts.css';
import { useEffect, useState } from 'react';
import type { Channel, Message, Notification } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { part } from '../ui/part.js';
import { partProps } from '../ui/partProps.js';
import { Surface } from '../ui/Surface.js';
import { NotificationToast } from './NotificationToast.js';
import { useNotifications } from './useNotifications.js';
import { useToasts } from './useToasts.js';

const SECONDS = 1000;
/** How long a toast stays while neither the pointer nor the focus is on it. */
const TOAST_LASTS_MS = 6 * SECONDS;

/** Props of {@link NotificationToasts}. */
export interface NotificationToastsProps {
  /** Called when a toast is clicked: show the message in its channel. The notification is marked as read. */
  onOpen?: (channel: Channel, message: Message) => void;
  /** Added to the outermost element. */
  className?: string;
}

declare module '../ui/part.js' {
  interface PartRegistry {
    NotificationToasts: NotificationToastsProps;
  }
}

/**
 * Shows what happens outside the open chats, in the corner of the page: at most three toasts, each for six seconds,
 * or longer while the pointer or the focus is on them. Nothing is shown for muted channels, nor for what arrived
 * before this was mounted.
 *
 * Updates when a notification arrives, is read, or expires.
 * SDK: `onNotificationReceived` (guide: "Notifications").
 *
 * @example
 * <NotificationToasts onOpen={(channel) => navigate(`/chat/${channel.id}`)} />
 */
export const NotificationToasts = part(
  'NotificationToasts',
  function NotificationToasts({ onOpen, className }: NotificationToastsProps) {
    const { notifications } = useStrings();
    const { toasts, dismiss } = useToasts();
    const { isHeld, listProps, slotProps } = useHeld(toasts);
    const open = useOpenToast(onOpen);
    return (
      <Surface
        part="notification-toasts"
        as="section"
        aria-label={notifications.region}
        className={className}
      >
        <ol
          {...partProps('notification-toasts-list', {}, 'ck-stack')}
          {...listProps}
          aria-live="polite"
          aria-relevant="additions"
        >
          {toasts.map((toast) => (
            <li key={toast.id} {...partProps('notification-slot')} {...slotProps(toast)}>
              <Expiry isHeld={isHeld} toast={toast} onExpire={dismiss} />
              <NotificationToast
                notification={toast}
                onOpen={() => open(toast)}
                onDismiss={() => dismiss(toast)}
              />
            </li>
          ))}
        </ol>
      </Surface>
    );
  },
);

/** Toasts stay while somebody reads them with the pointer or has the focus in one of them. */
function useHeld(toasts: readonly Notification[]) {
  const [isHovered, setHovered] = useState(false);
  const [focusedId, setFocusedId] = useState<Notification['id']>();
  return {
    // No event fires when the toast with the focus is removed, so the remaining toasts are checked.
    isHeld: isHovered || toasts.some(({ id }) => id === focusedId),
    listProps: {
      onPointerEnter: () => setHovered(true),
      onPointerLeave: () => setHovered(false),
      onBlur: () => setFocusedId(undefined),
    },
    slotProps: ({ id }: Notification) => ({ onFocus: () => setFocusedId(id) }),
  };
}

/** Marks a toast's notification as read, which takes the toast away, and tells the app where it leads. */
function useOpenToast(onOpen: NotificationToastsProps['onOpen']) {
  const { markRead } = useNotifications();
  return (toast: Notification) => {
    markRead(toast);
    if (toast.channel) onOpen?.(toast.channel, toast.data.message);
  };
}

interface ExpiryProps {
  toast: Notification;
  isHeld: boolean;
  onExpire: (toast: Notification) => void;
}

/** The timer of a toast, apart from its looks, so that a replaced `NotificationToast` expires, too. */
function Expiry({ toast, isHeld, onExpire }: ExpiryProps) {
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => onExpire(toast), TOAST_LASTS_MS);
    return () => clearTimeout(timer);
  }, [toast, isHeld, onExpire]);
  return null;
}
