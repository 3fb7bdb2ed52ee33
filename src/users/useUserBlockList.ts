'use client';

import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { type ChatPagesOptions, useChatPages } from '../context/useChatPages.js';
import type { ChatError, UserBlockListItem } from '../sdk/index.js';
import { userQueries } from './userQueries.js';

const blockList = userQueries.blockList();

/**
 * The people whom the signed-in user has blocked, in pages; fetched again after {@link useBlockUser},
 * {@link useUnblockUser} and a lost connection.
 *
 * Re-renders when a page arrives or the list changes. The SDK does not report what their other devices block.
 * SDK: `getUserBlockList`.
 *
 * @param options - `select` picks what to render from; `enabled: false` prevents fetching.
 * @returns A TanStack infinite query result; `data` is a flat `UserBlockListItem[]`, `fetchNextPage()` loads
 * more. `error` is a {@link ChatError}.
 *
 * @example
 * function Blocked() {
 *   const { data: items = [] } = useUserBlockList();
 *   return <ul>{items.map(({ user }) => <li key={user.id}>{user.displayName}</li>)}</ul>;
 * }
 */
export function useUserBlockList<Selected = UserBlockListItem[]>(
  options?: ChatPagesOptions<UserBlockListItem, Selected>,
): UseInfiniteQueryResult<Selected, ChatError> {
  return useChatPages(blockList, options);
}
