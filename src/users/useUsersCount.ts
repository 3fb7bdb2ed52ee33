'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { useChatQuery } from '../context/useChatQuery.js';
import type { ChatError, UsersFilter } from '../sdk/index.js';
import { userQueries } from './userQueries.js';

/**
 * How many other people the application has; fetched again after a lost connection.
 *
 * Re-renders when the number changes. The SDK does not report new people, and a count of those online does not follow
 * every change of presence: `refetch()` loads it again.
 * SDK: `getUsersCount`.
 *
 * @param filter - `name`, `displayName` (substring), `online`. Needs no stable identity.
 * @returns A TanStack query result; `data` is a whole number from 0. `error` is a {@link ChatError}.
 *
 * @example
 * function OnlineCount() {
 *   const { data: count = 0 } = useUsersCount({ online: true });
 *   return <p>{count} online</p>;
 * }
 */
export function useUsersCount(filter?: UsersFilter): UseQueryResult<number, ChatError> {
  return useChatQuery(userQueries.usersCount(filter));
}
