'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { useChatMutation } from '../context/useChatMutation.js';
import type { ChatError, Reaction, ReactionRequest } from '../sdk/index.js';
import { messageMutations } from './messageMutations.js';

/**
 * Adds the signed-in user’s reaction to a message. It is shown at once, and removed again if the server refuses.
 *
 * Re-renders with the state of the mutation.
 * SDK: `reactToMessage`, `onMessageReactionAdded`.
 *
 * @returns A TanStack mutation result: `mutate({ message, emoji })`, the emoji as a character, an alias
 * (`+1`) or an alias between colons; `mutateAsync` resolves to the reaction. `error` is a {@link ChatError}.
 *
 * @example
 * function Like({ message }: { message: Message }) {
 *   const react = useReactToMessage();
 *   return <button onClick={() => react.mutate({ message, emoji: '👍' })}>👍</button>;
 * }
 */
export function useReactToMessage(): UseMutationResult<Reaction, ChatError, ReactionRequest> {
  return useChatMutation(messageMutations.react);
}
