'use client';

import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { type ChatPagesOptions, useChatPages } from '../context/useChatPages.js';
import type { ChatError, Message } from '../sdk/index.js';
import { messageQueries } from './messageQueries.js';

/**
 * The replies to a message from new to old, in pages; loaded again when one arrives while the chat is open
 * ({@link useChatSession}).
 *
 * Re-renders when a page or a reply arrives, or one changes.
 * SDK: `getMessages({ message })`, `onReceivedMessage` (guide: "Get messages").
 *
 * @param message - The object, since the SDK cannot fetch a message by its id; nothing is fetched while it is
 * undefined.
 * @param options - `select` picks what to render from; `enabled: false` prevents fetching.
 * @returns A TanStack infinite query result; `data` is a flat `Message[]`, `fetchNextPage()` loads older
 * ones. `error` is a {@link ChatError}.
 *
 * @example
 * function Replies({ message }: { message: Message }) {
 *   const { data: replies = [] } = useReplies(message);
 *   return <p>{replies.length} answers</p>;
 * }
 */
export function useReplies<Selected = Message[]>(
  message: Message | undefined,
  options?: ChatPagesOptions<Message, Selected>,
): UseInfiniteQueryResult<Selected, ChatError> {
  return useChatPages(message && messageQueries.replies(message), options);
}
