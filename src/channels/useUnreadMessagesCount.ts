'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { useChatQuery } from '../context/useChatQuery.js';
import type { ChannelReference, ChatError } from '../sdk/index.js';
import { channelQueries } from './channelQueries.js';

/**
 * How many messages of a channel the signed-in user has not read, live.
 *
 * Re-renders when the number changes. The server's count is authoritative; arriving messages are added to it, and it
 * is fetched again after a lost connection.
 * SDK: `getUnreadMessagesCount`, `onNotificationReceived`, `readChannel`.
 *
 * @param channel - A channel or its id; nothing is fetched while it is undefined.
 * @returns A TanStack query result; `data` is a whole number from 0. `error` is a {@link ChatError}.
 *
 * @example
 * function Unread({ channel }: { channel: Channel }) {
 *   const { data: count = 0 } = useUnreadMessagesCount(channel);
 *   return count > 0 ? <span>{count} new</span> : null;
 * }
 */
export function useUnreadMessagesCount(
  channel: ChannelReference | undefined,
): UseQueryResult<number, ChatError> {
  return useChatQuery(channel === undefined ? undefined : channelQueries.unreadMessagesCount(channel));
}
