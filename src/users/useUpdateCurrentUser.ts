'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { useChatMutation } from '../context/useChatMutation.js';
import type { ChatError, CurrentUser, UpdateCurrentUser } from '../sdk/index.js';
import { userMutations } from './userMutations.js';

/**
 * Changes the signed-in user: display name or properties.
 *
 * Re-renders with the state of the mutation. {@link useCurrentUser} follows once the server has answered.
 * SDK: `updateCurrentUser` (guide: "Updating the current user").
 *
 * @returns A TanStack mutation result: `mutate((user) => changed)`: the function gets a copy and returns
 * what to save; `mutateAsync` resolves to the user as the server has it. `error` is a {@link ChatError}.
 *
 * @example
 * function Rename({ name }: { name: string }) {
 *   const updateUser = useUpdateCurrentUser();
 *   return <button onClick={() => updateUser.mutate((user) => ({ ...user, displayName: name }))}>Call me {name}</button>;
 * }
 */
export function useUpdateCurrentUser(): UseMutationResult<CurrentUser, ChatError, UpdateCurrentUser> {
  return useChatMutation(userMutations.updateCurrentUser);
}
