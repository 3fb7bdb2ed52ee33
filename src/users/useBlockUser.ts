'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { useChatMutation } from '../context/useChatMutation.js';
import type { ChatError, User, UserRequest } from '../sdk/index.js';
import { userMutations } from './userMutations.js';

/**
 * Blocks a person for the signed-in user.
 *
 * Re-renders with the state of the mutation.
 * SDK: `blockUser`.
 *
 * @returns A TanStack mutation result: `mutate({ user })`, a user or their id; `mutateAsync` resolves to the blocked
 * user. `error` is a {@link ChatError}.
 *
 * @example
 * function Block({ user }: { user: User }) {
 *   const blockUser = useBlockUser();
 *   return <button onClick={() => blockUser.mutate({ user })}>Block {user.displayName}</button>;
 * }
 */
export function useBlockUser(): UseMutationResult<User, ChatError, UserRequest> {
  return useChatMutation(userMutations.block);
}
