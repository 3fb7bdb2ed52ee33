'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { useChatMutation } from '../context/useChatMutation.js';
import type { ChatError, EditMessageRequest, Message } from '../sdk/index.js';
import { messageMutations } from './messageMutations.js';

/**
 * Edits a text message of the signed-in user. The list shows the new text at once, and the old one again if the
 * server refuses.
 *
 * Re-renders with the state of the mutation.
 * SDK: `editMessage`, `onMessageUpdated`.
 *
 * @returns A TanStack mutation result: `mutate({ message, body })`; `mutateAsync` resolves to the edited
 * message. `error` is a {@link ChatError}: `not-permitted` for somebody else’s message.
 *
 * @example
 * function FixTypo({ message }: { message: TextMessage }) {
 *   const editMessage = useEditMessage();
 *   const body = message.body.replace('teh', 'the');
 *   return <button onClick={() => editMessage.mutate({ message, body })}>Fix “teh”</button>;
 * }
 */
export function useEditMessage(): UseMutationResult<Message, ChatError, EditMessageRequest> {
  return useChatMutation(messageMutations.edit);
}
