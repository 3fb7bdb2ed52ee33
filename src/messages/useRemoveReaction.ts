'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { useChatMutation } from '../context/useChatMutation.js';
import type { ChatError, Reaction, ReactionRequest } from '../sdk/index.js';
import { messageMutations } from './messageMutations.js';

/**
 * Removes the signed-in user’s reaction from a message. It disappears at once, and is shown again if the server
 * refuses.
 *
 * Re-renders with the state of the mutation.
 * SDK: `removeReaction`, `onMessageReactionRemoved`.
 *
 * @returns A TanStack mutation result: `mutate({ message, emoji })`, the emoji as a character, an alias
 * (`+1`) or an alias between colons; `mutateAsync` resolves to the removed reaction. `error` is a
 * {@link ChatError}.
 *
 * @example
 * function Unlike({ message }: { message: Message }) {
 *   const removeReaction = useRemoveReaction();
 *   return <button onClick={() => removeReaction.mutate({ message, emoji: '👍' })}>Take 👍 back</button>;
 * }
 */
export function useRemoveReaction(): UseMutationResult<Reaction, ChatError, ReactionRequest> {
  return useChatMutation(messageMutations.removeReaction);
}
