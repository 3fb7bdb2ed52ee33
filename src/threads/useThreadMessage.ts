'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { useChatQuery } from '../context/useChatQuery.js';
import type { ChatError, Message, Thread } from '../sdk/index.js';
import { threadQueries } from './threadQueries.js';

/**
 * The message that a thread began with.
 *
 * Re-renders when the answer arrives, and when another one comes after a lost connection: there is no event for an
 * edit.
 * SDK: `getThreadMessage`. A thread that stands alone has none: then the query fails with `not-found`.
 *
 * @param thread - The object, since the SDK cannot fetch a thread by its id; nothing is fetched while it is
 * undefined.
 * @returns A TanStack query result; `data` is a {@link Message}. `error` is a {@link ChatError}.
 *
 * @example
 * function Root({ thread }: { thread: Thread }) {
 *   const { data: message } = useThreadMessage(thread);
 *   return message && 'body' in message ? <blockquote>{message.body}</blockquote> : null;
 * }
 */
export function useThreadMessage(thread: Thread | undefined): UseQueryResult<Message, ChatError> {
  return useChatQuery(thread && threadQueries.message(thread));
}
