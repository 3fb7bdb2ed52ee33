'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { useChatMutation } from '../context/useChatMutation.js';
import type { ChatError, Message, MessageRequest } from '../sdk/index.js';
import { messageMutations } from './messageMutations.js';

/**
 * Deletes a message for everybody. The list shows it as deleted at once, and restores it if the server refuses.
 *
 * Re-renders with the state of the mutation.
 * SDK: `deleteMessage`, `onMessageUpdated`. Ask for confirmation first: it cannot be undone.
 *
 * @returns A TanStack mutation result: `mutate({ message })`; `mutateAsync` resolves to the deleted message.
 * `error` is a {@link ChatError}: `not-permitted` for somebody who may not.
 *
 * @example
 * function Delete({ message }: { message: Message }) {
 *   const deleteMessage = useDeleteMessage();
 *   return <button onClick={() => deleteMessage.mutate({ message })}>Delete for everyone</button>;
 * }
 */
export function useDeleteMessage(): UseMutationResult<Message, ChatError, MessageRequest> {
  return useChatMutation(messageMutations.delete);
}
