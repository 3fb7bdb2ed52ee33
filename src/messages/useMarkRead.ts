'use client';

import { useEffect, useRef } from 'react';
import { useReadChannel } from '../channels/useReadChannel.js';
import { selectConnected, useLive } from '../context/useLive.js';
import type { Channel } from '../sdk/index.js';
import { useAttention } from './useAttention.js';
import type { ListedMessage } from './useMessages.js';

const SECONDS = 1000;
/** A busy room is marked as read at most this often. */
export const READ_EVERY_MS = 2 * SECONDS;

/** Options of {@link useMarkRead}. */
export interface MarkReadOptions {
  channel: Channel;
  newest: ListedMessage | undefined;
  /** Whether the newest message is in view. */
  enabled: boolean;
}

/**
 * Tells the server that a channel was read, once for each newest message that a person had before their eyes:
 * in view, in a page that is visible and has the focus; what they saw offline counts when the connection is back.
 * Re-renders when the page gains or loses attention, or the connection.
 * SDK: `readChannel`.
 */
export function useMarkRead({ channel, newest, enabled }: MarkReadOptions): void {
  const attentive = useAttention();
  const connected = useLive(selectConnected);
  const { mutate } = useReadChannel();
  const lastTime = useRef(0);
  const current = useRef(channel);
  // A message on its way has a negative id: it will count when the server knows it.
  const seen = enabled && attentive && connected && newest && newest.id > 0 ? newest.id : undefined;

  useEffect(() => {
    current.current = channel;
  });

  useEffect(() => {
    if (seen === undefined) return;
    const wait = Math.max(0, lastTime.current + READ_EVERY_MS - Date.now());
    const timer = setTimeout(() => {
      lastTime.current = Date.now();
      mutate({ channel: current.current });
    }, wait);
    return () => clearTimeout(timer);
  }, [seen, mutate]);
}
