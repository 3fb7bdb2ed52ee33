'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { useChatQuery } from '../context/useChatQuery.js';
import type { Channel, ChatError, Thread } from '../sdk/index.js';
import { threadQueries } from './threadQueries.js';

/**
 * The channel that a thread belongs to.
 *
 * Re-renders when the data arrives, and when it is fetched again after a lost connection. For live data, use
 * {@link useChannel} with `thread.channelId`.
 * SDK: `getThreadChannel`.
 *
 * @param thread - The object, since the SDK cannot fetch a thread by its id; nothing is fetched while it is
 * undefined.
 * @returns A TanStack query result; `data` is a {@link Channel}. `error` is a {@link ChatError}.
 *
 * @example
 * function Where({ thread }: { thread: Thread }) {
 *   const { data: channel } = useThreadChannel(thread);
 *   return <p>in {channel?.displayName ?? '…'}</p>;
 * }
 */
export function useThreadChannel(thread: Thread | undefined): UseQueryResult<Channel, ChatError> {
  return useChatQuery(thread && threadQueries.channel(thread));
}
