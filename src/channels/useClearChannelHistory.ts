'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { useChatMutation } from '../context/useChatMutation.js';
import type { Channel, ChannelRequest, ChatError } from '../sdk/index.js';
import { channelMutations } from './channelMutations.js';

/**
 * Clears a channel’s messages for the signed-in user only; the others keep them.
 *
 * Re-renders with the state of the mutation. Lists and counts follow once the server has answered.
 * SDK: `clearChannelHistory`. Ask for confirmation first: it cannot be undone.
 *
 * @returns A TanStack mutation result: `mutate({ channel })`, a channel or its id; `mutateAsync` resolves to the
 * channel. `error` is a {@link ChatError}.
 *
 * @example
 * function ClearHistory({ channel }: { channel: Channel }) {
 *   const clearHistory = useClearChannelHistory();
 *   return <button onClick={() => clearHistory.mutate({ channel })}>Clear history for me</button>;
 * }
 */
export function useClearChannelHistory(): UseMutationResult<Channel, ChatError, ChannelRequest> {
  return useChatMutation(channelMutations.clearHistory);
}
