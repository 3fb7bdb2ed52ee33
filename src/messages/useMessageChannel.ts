'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { useChatQuery } from '../context/useChatQuery.js';
import type { Channel, ChatError, Message } from '../sdk/index.js';
import { messageQueries } from './messageQueries.js';

/**
 * The channel that a message was sent to.
 *
 * Re-renders when the data arrives, and when it is fetched again after a lost connection. For live data, use
 * {@link useChannel} with `message.channelId`.
 * SDK: `getMessageChannel`.
 *
 * @param message - The object, since the SDK cannot fetch a message by its id; nothing is fetched while it is
 * undefined.
 * @returns A TanStack query result; `data` is a {@link Channel}. `error` is a {@link ChatError}.
 *
 * @example
 * function Where({ message }: { message: Message }) {
 *   const { data: channel } = useMessageChannel(message);
 *   return <p>in {channel?.displayName ?? '…'}</p>;
 * }
 */
export function useMessageChannel(message: Message | undefined): UseQueryResult<Channel, ChatError> {
  return useChatQuery(message && messageQueries.channel(message));
}
