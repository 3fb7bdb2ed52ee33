'use client';

import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { type ChatPagesOptions, useChatPages } from '../context/useChatPages.js';
import type { ChatError, User, UsersFilter } from '../sdk/index.js';
import { userQueries } from './userQueries.js';

/**
 * The other people of the application, in pages; fetched again after a lost connection.
 *
 * Re-renders when a page arrives. The SDK does not report new people or changed names: `refetch()` loads them.
 * Presence is not part of it: read it per person with {@link usePresence}, so that one person coming online does not
 * render the list.
 * SDK: `getUsers`.
 *
 * @param filter - `name`, `displayName` (substring), `online`. Needs no stable identity.
 * @param options - `select` picks what to render from; `enabled: false` prevents fetching.
 * @returns A TanStack infinite query result; `data` is a flat `User[]`, `fetchNextPage()` loads more. `error`
 * is a {@link ChatError}.
 *
 * @example
 * function People() {
 *   const { data: people = [], hasNextPage, fetchNextPage } = useUsers({ online: true });
 *   return (
 *     <>
 *       <ul>{people.map((user) => <li key={user.id}>{user.displayName}</li>)}</ul>
 *       {hasNextPage && <button onClick={() => fetchNextPage()}>More</button>}
 *     </>
 *   );
 * }
 */
export function useUsers<Selected = User[]>(
  filter?: UsersFilter,
  options?: ChatPagesOptions<User, Selected>,
): UseInfiniteQueryResult<Selected, ChatError> {
  return useChatPages(userQueries.users(filter), options);
}
