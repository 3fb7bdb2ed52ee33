'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { useChatMutation } from '../context/useChatMutation.js';
import type { ChatError, MessageRequest } from '../sdk/index.js';
import { messageMutations } from './messageMutations.js';

/**
 * Marks one message as read by the signed-in user. For a whole channel, use {@link useReadChannel}.
 *
 * Re-renders with the state of the mutation. The unread counts are fetched again.
 * SDK: `readMessage`.
 *
 * @returns A TanStack mutation result: `mutate({ message })`. `error` is a {@link ChatError}.
 *
 * @example
 * function MarkRead({ message }: { message: Message }) {
 *   const readMessage = useReadMessage();
 *   return <button onClick={() => readMessage.mutate({ message })}>Read</button>;
 * }
 */
export function useReadMessage(): UseMutationResult<void, ChatError, MessageRequest> {
  return useChatMutation(messageMutations.read);
}
