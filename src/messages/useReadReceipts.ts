'use client';

import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { type ChatPagesOptions, useChatPages } from '../context/useChatPages.js';
import type { ChatError, Message, ReadReceipt } from '../sdk/index.js';
import { messageQueries } from './messageQueries.js';

/**
 * Who read a message and when, in pages; loaded again when somebody reads it while the chat is open
 * ({@link useChatSession}).
 *
 * Re-renders when the data arrives or changes.
 * SDK: `getReadReceipts`, `onMessageRead`.
 *
 * @param message - The object, since the SDK cannot fetch a message by its id; nothing is fetched while it is
 * undefined.
 * @param options - `select` picks what to render from; `enabled: false` prevents fetching.
 * @returns A TanStack infinite query result; `data` is a flat `ReadReceipt[]`, `fetchNextPage()` loads more.
 * `error` is a {@link ChatError}.
 *
 * @example
 * function SeenBy({ message }: { message: Message }) {
 *   const { data: receipts = [] } = useReadReceipts(message);
 *   return <p>Seen by {receipts.length}</p>;
 * }
 */
export function useReadReceipts<Selected = ReadReceipt[]>(
  message: Message | undefined,
  options?: ChatPagesOptions<ReadReceipt, Selected>,
): UseInfiniteQueryResult<Selected, ChatError> {
  return useChatPages(message && messageQueries.readReceipts(message), options);
}
