'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { useChatQuery } from '../context/useChatQuery.js';
import type { ChatError } from '../sdk/index.js';
import { channelQueries } from './channelQueries.js';

const unreadChannelsCount = channelQueries.unreadChannelsCount();

/**
 * In how many channels the signed-in user has unread messages, live: the number for an app's badge.
 *
 * Re-renders when the number changes.
 * SDK: `getUnreadChannelsCount`, `onNotificationReceived`, `readChannel`.
 *
 * @returns A TanStack query result; `data` is a whole number from 0. `error` is a {@link ChatError}.
 *
 * @example
 * function ChatLink() {
 *   const { data: unread = 0 } = useUnreadChannelsCount();
 *   return <a href="/chat">Chat{unread > 0 && ` (${unread})`}</a>;
 * }
 */
export function useUnreadChannelsCount(): UseQueryResult<number, ChatError> {
  return useChatQuery(unreadChannelsCount);
}
