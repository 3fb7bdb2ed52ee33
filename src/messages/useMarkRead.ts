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
 * Marks a channel as read when its newest message has been seen: it is in view, and the page is visible and has the
 * focus. While messages arrive quickly, it waits until they pause or the person turns away; what was seen offline is
 * reported when the connection is back. Meanwhile, arriving messages are not counted as unread. Re-renders when the
 * page gains or loses attention, or the connection.
 * SDK: `readChannel`.
 */
export function useMarkRead({ channel, newest, enabled }: MarkReadOptions): void {
  const { live } = useChatContext('MessageList').chat;
  const isAttentive = useAttention();
  const isConnected = useLive(selectConnected);
  const { mutate } = useReadChannel();
  const [pace] = useState(createReadPace);
  const isReading = enabled && isAttentive && isConnected;
  // A pending message has a negative id; it counts once the server has it.
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
