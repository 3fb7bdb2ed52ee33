'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { useChatQuery } from '../context/useChatQuery.js';
import type { ChatError, Message } from '../sdk/index.js';
import { messageQueries } from './messageQueries.js';

/**
 * How many replies a message has, live while the chat is open ({@link useChatSession}).
 *
 * Re-renders when the number changes.
 * SDK: `getMessageRepliesCount`, `onReceivedMessage`. Messages also carry it as `repliesCount`.
 *
 * @param message - The object, since the SDK cannot fetch a message by its id; nothing is fetched while it is
 * undefined.
 * @returns A TanStack query result; `data` is a whole number from 0. `error` is a {@link ChatError}.
 *
 * @example
 * function Answers({ message }: { message: Message }) {
 *   const { data: count = 0 } = useMessageRepliesCount(message);
 *   return <p>{count} answers</p>;
 * }
 */
export function useMessageRepliesCount(message: Message | undefined): UseQueryResult<number, ChatError> {
  return useChatQuery(message && messageQueries.repliesCount(message));
}
