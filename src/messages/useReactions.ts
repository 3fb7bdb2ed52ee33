'use client';

import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { type ChatPagesOptions, useChatPages } from '../context/useChatPages.js';
import type { ChatError, Message, Reaction } from '../sdk/index.js';
import { messageQueries } from './messageQueries.js';

/**
 * Who reacted to a message, one entry per person and emoji, in pages, live while the chat is open
 * ({@link useChatSession}). Summaries per emoji come with every message as `reactions`.
 *
 * Re-renders when the data arrives or changes.
 * SDK: `getReactions`, `onMessageReactionAdded`, `onMessageReactionRemoved`.
 *
 * @param message - The object, since the SDK cannot fetch a message by its id; nothing is fetched while it is
 * undefined.
 * @param options - `select` picks what to render from; `enabled: false` prevents fetching.
 * @returns A TanStack infinite query result; `data` is a flat `Reaction[]`, `fetchNextPage()` loads more.
 * `error` is a {@link ChatError}.
 *
 * @example
 * function WhoReacted({ message }: { message: Message }) {
 *   const { data: reactions = [] } = useReactions(message);
 *   return (
 *     <ul>
 *       {reactions.map(({ emoji, user }) => (
 *         <li key={`${user.id} ${emoji.character}`}>{emoji.character} {user.displayName}</li>
 *       ))}
 *     </ul>
 *   );
 * }
 */
export function useReactions<Selected = Reaction[]>(
  message: Message | undefined,
  options?: ChatPagesOptions<Reaction, Selected>,
): UseInfiniteQueryResult<Selected, ChatError> {
  return useChatPages(message && messageQueries.reactions(message), options);
}
