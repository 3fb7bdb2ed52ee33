'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { useChatQuery } from '../context/useChatQuery.js';
import type { ChannelReference, ChatError } from '../sdk/index.js';
import { channelQueries } from './channelQueries.js';

/**
 * Whether a channel has messages that the signed-in user has not read, live.
 *
 * Re-renders when the answer changes.
 * SDK: `getChannelUnread` (guide: "Checking if channel is unread"), `onNotificationReceived`.
 *
 * @param channel - A channel or its id; nothing is fetched while it is undefined.
 * @returns A TanStack query result; `data` is a boolean. `error` is a {@link ChatError}.
 *
 * @example
 * function Dot({ channel }: { channel: Channel }) {
 *   const { data: unread } = useChannelUnread(channel);
 *   return unread ? <span title="Unread">●</span> : null;
 * }
 */
export function useChannelUnread(channel: ChannelReference | undefined): UseQueryResult<boolean, ChatError> {
  return useChatQuery(channel === undefined ? undefined : channelQueries.unread(channel));
}
