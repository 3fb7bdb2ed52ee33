'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { type ChatQueryOptions, useChatQuery } from '../context/useChatQuery.js';
import type { ChatError, CurrentUser } from '../sdk/index.js';
import { userQueries } from './userQueries.js';

const currentUser = userQueries.currentUser();

/**
 * The signed-in user, live.
 *
 * Re-renders when the user object changes: at sign-in, after an update, after a reconnect.
 * SDK: `getCurrentUser`, `onCurrentUserChanged` (guide: "Get the current user", "Observing the current user").
 *
 * @param options - `select` picks what to render from; `enabled: false` prevents fetching.
 * @returns A TanStack query result; `data` is a {@link CurrentUser}, absent until connected. `error` is a
 * {@link ChatError}.
 *
 * @example
 * function Greeting() {
 *   const { data: user } = useCurrentUser();
 *   return <p>Hello {user?.displayName ?? '…'}</p>;
 * }
 */
export function useCurrentUser<Selected = CurrentUser>(
  options?: ChatQueryOptions<CurrentUser, Selected>,
): UseQueryResult<Selected, ChatError> {
  return useChatQuery(currentUser, options);
}
