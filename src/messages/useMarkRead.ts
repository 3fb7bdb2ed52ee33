'use client';

import { useEffect, useState } from 'react';
import { useReadChannel } from '../channels/useReadChannel.js';
import { useChatContext } from '../context/ChatContext.js';
import { selectConnected, useLive } from '../context/useLive.js';
import { holdReading } from '../live/reading.js';
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
 * that is visible and has the focus. While messages rush by it waits until they rest or the person turns away; what
 * was seen offline counts when the connection is back. Meanwhile nothing that arrives is counted as unread.
 * Re-renders when the page gains or loses attention, or the connection.
 * SDK: `readChannel`.
 */
export function useMarkRead({ channel, newest, enabled }: MarkReadOptions): void {
  const { live } = useChatContext('MessageList').chat;
  const isAttentive = useAttention();
  const isConnected = useLive(selectConnected);
  const { mutate } = useReadChannel();
  const [pace] = useState(createReadPace);
  const isReading = enabled && isAttentive && isConnected;
  // A message on its way has a negative id: it will count when the server knows it.
  const seenId = newest && newest.id > 0 ? newest.id : undefined;

  useEffect(() => {
    if (isReading && seenId !== undefined) pace.see(() => mutate({ channel: channel.id }));
  }, [isReading, seenId, channel.id, pace, mutate]);

  useEffect(() => {
    if (!isReading) return;
    const release = holdReading(live, channel.id);
    return () => {
      pace.flush();
      release();
    };
  }, [isReading, live, channel.id, pace]);
}
