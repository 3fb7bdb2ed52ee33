'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { type ChatMutation, useChatMutation } from '../context/useChatMutation.js';
import type { ChatError } from '../sdk/index.js';
import { enqueue, outcomeOf, type SendMessageVariables } from './outbox.js';

const sendMessage: ChatMutation<SendMessageVariables, void> = {
  name: 'sendMessage',
  run: async ({ live }, request) => outcomeOf(live, enqueue(live, request).clientId),
};

/**
 * Sends text to a channel. The message is in the list at once; offline it waits and goes out in order, exactly
 * once, when the connection is back.
 *
 * Re-renders with the state of the mutation.
 * SDK: `sendMessage` (guide: "Send a message").
 *
 * @returns A TanStack mutation result: `mutate({ channel, body, properties?, groupTag? })`; `mutateAsync`
 * resolves when the message has arrived (offline: not before), and rejects with a {@link ChatError} when it was
 * refused or thrown away. A failed one stays in the list: {@link useOutbox} tries it again or throws it away.
 *
 * @example
 * function Hello({ channel }: { channel: Channel }) {
 *   const sendMessage = useSendMessage();
 *   return <button onClick={() => sendMessage.mutate({ channel, body: 'Hello!' })}>Say hello</button>;
 * }
 */
export function useSendMessage(): UseMutationResult<void, ChatError, SendMessageVariables> {
  return useChatMutation(sendMessage);
}
