'use client';

import { useCallback, useEffect, useState } from 'react';
import { useChatContext } from '../context/ChatContext.js';
import type { Notification } from '../sdk/index.js';
import { followNotifications, withoutToast } from './toasts.js';

/** What {@link useToasts} gives. */
export interface ToastsResult {
  /** Newest first. */
  toasts: readonly Notification[];
  /** Takes a toast away; its notification stays unread. */
  dismiss: (toast: Notification) => void;
}

/** The notifications that arrived since this component is there and were not dismissed. Re-renders as they come and go. */
export function useToasts(): ToastsResult {
  const { live } = useChatContext('NotificationToasts').chat;
  const [owner, setOwner] = useState(live);
  const [toasts, setToasts] = useState<readonly Notification[]>([]);
  if (owner !== live) {
    setOwner(live);
    setToasts([]);
  }

  useEffect(() => {
    return live.subscribe(({ notifications: now }, { notifications: before }) => {
      if (now !== before) setToasts((shown) => followNotifications(shown, before, now));
    });
  }, [live]);

  return { toasts, dismiss: useCallback((toast) => setToasts((shown) => withoutToast(shown, toast)), []) };
}
