'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { useChatMutation } from '../context/useChatMutation.js';
import type { BlockListItemRequest, ChatError, User } from '../sdk/index.js';
import { userMutations } from './userMutations.js';

/**
 * Unblocks a person for the signed-in user.
 *
 * Re-renders with the state of the mutation.
 * SDK: `deleteUserBlockListItem`.
 *
 * @returns A TanStack mutation result: `mutate({ item })` with an item of {@link useUserBlockList};
 * `mutateAsync` resolves to the user. `error` is a {@link ChatError}.
 *
 * @example
 * function Unblock({ item }: { item: UserBlockListItem }) {
 *   const unblockUser = useUnblockUser();
 *   return <button onClick={() => unblockUser.mutate({ item })}>Unblock {item.user.displayName}</button>;
 * }
 */
export function useUnblockUser(): UseMutationResult<User, ChatError, BlockListItemRequest> {
  return useChatMutation(userMutations.unblock);
}
