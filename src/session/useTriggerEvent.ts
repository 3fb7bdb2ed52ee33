'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { callOf, useChatMutation } from '../context/useChatMutation.js';
import type { ChatError, TriggerEventRequest } from '../sdk/index.js';

const triggerEvent = callOf('triggerEvent');

/**
 * Sends an event of the app’s own to everybody who has the channel open, such as a poke or a finished game.
 *
 * Re-renders with the state of the mutation.
 * SDK: `triggerEvent`; it arrives at `onEventTriggered` of {@link useChatSession}.
 *
 * @returns A TanStack mutation result: `mutate({ channel, type, properties? })`, a channel or its id; `type` is a
 * name of your choice. `error` is a {@link ChatError}.
 *
 * @example
 * function Poke({ channel }: { channel: Channel }) {
 *   const triggerEvent = useTriggerEvent();
 *   return <button onClick={() => triggerEvent.mutate({ channel, type: 'poke' })}>Poke everybody</button>;
 * }
 */
export function useTriggerEvent(): UseMutationResult<void, ChatError, TriggerEventRequest> {
  return useChatMutation(triggerEvent);
}
