'use client';

import { useCallback, useEffect, useState } from 'react';
import { useChatContext } from '../context/ChatContext.js';
import { useTabs } from '../context/useTabs.js';
import type { Notification } from '../sdk/index.js';
import { createTurns } from './inTurn.js';
import { arrivedToasts, unreadToasts, withoutToast, withToast } from './toasts.js';

/** The result of {@link useToasts}. */
export interface ToastsResult {
  /** Newest first. */
  toasts: readonly Notification[];
  /** Takes a toast away; its notification stays unread. */
  dismiss: (toast: Notification) => void;
}

/**
 * The notifications that arrived since this component was mounted and were not dismissed, each in one of the person's
 * tabs. Re-renders as they come and go.
 */
export function useToasts(): ToastsResult {
  const { live } = useChatContext('NotificationToasts').chat;
  const tabs = useTabs();
  const [owner, setOwner] = useState(live);
  const [toasts, setToasts] = useState<readonly Notification[]>([]);
  if (owner !== live) {
    setOwner(live);
    setToasts([]);
  }

  useEffect(() => {
    const turns = createTurns(tabs);
    const show = (toast: Notification) =>
      setToasts((shown) => unreadToasts(withToast(shown, toast), live.getState().notifications));
    const stopListening = live.subscribe(({ notifications: now }, { notifications: before }) => {
      if (now === before) return;
      setToasts((shown) => unreadToasts(shown, now));
      for (const toast of arrivedToasts(before, now)) {
        turns.take(`toast/${toast.id}`, turnOfThisTab(), () => show(toast));
      }
    });
    return () => {
      stopListening();
      turns.stop();
    };
  }, [live, tabs]);

  return { toasts, dismiss: useCallback((toast) => setToasts((shown) => withoutToast(shown, toast)), []) };
}

/** First the tab the person is looking at, then other visible ones, then the rest. */
function turnOfThisTab(): number {
  if (document.visibilityState === 'hidden') return 2;
  return document.hasFocus() ? 0 : 1;
}
