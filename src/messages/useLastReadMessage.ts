'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { useChatQuery } from '../context/useChatQuery.js';
import type { ChannelReference, ChatError, Message } from '../sdk/index.js';
import { messageQueries } from './messageQueries.js';

/**
 * The newest message of a channel that somebody has read, live while the chat is open ({@link useChatSession}).
 *
 * Re-renders when the data arrives or changes.
 * SDK: `getLastReadMessage`, `onMessageRead`.
 *
 * @param channel - A channel or its id; nothing is fetched while it is undefined.
 * @param username - The username of the reader; nothing is asked while it is undefined.
 * @returns A TanStack query result; `data` is a {@link Message}, or null if they have read nothing. `error`
 * is a {@link ChatError}.
 *
 * @example
 * function ReadUpTo({ channel }: { channel: Channel }) {
 *   const { data: message } = useLastReadMessage(channel, 'ada');
 *   return <p>{message ? `Ada is at message ${message.id}` : 'Ada has read nothing yet'}</p>;
 * }
 */
export function useLastReadMessage(
  channel: ChannelReference | undefined,
  username: string | undefined,
): UseQueryResult<Message | null, ChatError> {
  return useChatQuery(
    channel !== undefined && username !== undefined ? messageQueries.lastRead(channel, username) : undefined,
  );
}
