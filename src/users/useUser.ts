'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { type ChatQueryOptions, useChatQuery } from '../context/useChatQuery.js';
import type { ChatError, User } from '../sdk/index.js';
import { userQueries } from './userQueries.js';

/**
 * One person, by id.
 *
 * Re-renders when the answer arrives, and when it is fetched again after a lost connection: there is no event for a
 * changed name or picture. Presence is not part of it: see {@link usePresence}.
 * SDK: `getUser`. The SDK never answers for an unknown id: that fails with `timed-out` after 15 seconds.
 *
 * @param id - The id of a user; nothing is fetched while it is undefined.
 * @param options - `select` picks what to render from; `enabled: false` prevents fetching.
 * @returns A TanStack query result; `data` is a {@link User}. `error` is a {@link ChatError}.
 *
 * @example
 * function Profile({ id }: { id: number }) {
 *   const { data: user } = useUser(id);
 *   return <h1>{user?.displayName ?? '…'}</h1>;
 * }
 */
export function useUser<Selected = User>(
  id: number | undefined,
  options?: ChatQueryOptions<User, Selected>,
): UseQueryResult<Selected, ChatError> {
  return useChatQuery(id === undefined ? undefined : userQueries.user(id), options);
}
