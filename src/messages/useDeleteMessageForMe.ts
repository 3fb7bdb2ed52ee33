'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { useChatMutation } from '../context/useChatMutation.js';
import type { ChatError, Message, MessageRequest } from '../sdk/index.js';
import { messageMutations } from './messageMutations.js';

/**
 * Removes a message from the signed-in user’s own lists, at once; others still see it.
 *
 * Re-renders with the state of the mutation.
 * SDK: `deleteMessageForMe`.
 *
 * @returns A TanStack mutation result: `mutate({ message })`; `mutateAsync` resolves to the message. `error` is a
 * {@link ChatError}; the message is then shown again.
 *
 * @example
 * function Forget({ message }: { message: Message }) {
 *   const deleteForMe = useDeleteMessageForMe();
 *   return <button onClick={() => deleteForMe.mutate({ message })}>Delete for me</button>;
 * }
 */
export function useDeleteMessageForMe(): UseMutationResult<Message, ChatError, MessageRequest> {
  return useChatMutation(messageMutations.deleteForMe);
}
