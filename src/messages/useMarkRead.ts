'use client';

import { useEffect, useRef, useState } from 'react';
import { useReadChannel } from '../channels/useReadChannel.js';
import { selectConnected, useLive } from '../context/useLive.js';
import type { Channel } from '../sdk/index.js';
import { createReadPace } from './readPace.js';
import { useAttention } from './useAttention.js';
import type { ListedMessage } from './useMessages.js';

/** Options of {@link useMarkRead}. */
export interface MarkReadOptions {
  channel: Channel;
  newest: ListedMessage | undefined;
  /** Whether the newest message is in view. */
  enabled: boolean;
}

/**
 * Tells the server that a channel was read when its newest message was before a person's eyes: in view, in a page
 * that is visible and has the focus. While messages rush by it waits for a rest; what was seen offline counts when
 * the connection is back.
 * Re-renders when the page gains or loses attention, or the connection.
 * SDK: `readChannel`.
 */
export function useMarkRead({ channel, newest, enabled }: MarkReadOptions): void {
  const attentive = useAttention();
  const connected = useLive(selectConnected);
  const { mutate } = useReadChannel();
  const [pace] = useState(createReadPace);
  const current = useRef(channel);
  // A message on its way has a negative id: it will count when the server knows it.
  const seen = enabled && attentive && connected && newest && newest.id > 0 ? newest.id : undefined;

  useEffect(() => {
    current.current = channel;
  });

  useEffect(() => {
    if (seen === undefined) return;
    const timer = setTimeout(() => {
      pace.told();
      mutate({ channel: current.current });
    }, pace.delayOf(Date.now()));
    return () => clearTimeout(timer);
  }, [seen, pace, mutate]);
}
