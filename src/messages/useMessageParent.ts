'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { useChatQuery } from '../context/useChatQuery.js';
import type { ChatError, Message } from '../sdk/index.js';
import { messageQueries } from './messageQueries.js';

/**
 * The message that a reply answers, live while the chat is open ({@link useChatSession}).
 *
 * Re-renders when the message arrives, and when it is edited, deleted or reacted to.
 * SDK: `getMessageParent`, `onMessageUpdated`. Ask it of replies only (`message.nestedLevel > 0`): for anything else
 * the query fails with `refused`.
 *
 * @param message - The object, since the SDK cannot fetch a message by its id; nothing is fetched while it is
 * undefined.
 * @returns A TanStack query result; `data` is a {@link Message}. `error` is a {@link ChatError}.
 *
 * @example
 * function InReplyTo({ message }: { message: Message }) {
 *   const { data: parent } = useMessageParent(message.nestedLevel > 0 ? message : undefined);
 *   return parent && 'body' in parent ? <blockquote>{parent.body}</blockquote> : null;
 * }
 */
export function useMessageParent(message: Message | undefined): UseQueryResult<Message, ChatError> {
  return useChatQuery(message && messageQueries.parent(message));
}
