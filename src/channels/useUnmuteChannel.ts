'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { useChatMutation } from '../context/useChatMutation.js';
import type { Channel, ChannelRequest, ChatError } from '../sdk/index.js';
import { channelMutations } from './channelMutations.js';

/**
 * Unmutes a channel for the signed-in user: its notifications are no longer marked as `muted`.
 *
 * Re-renders with the state of the mutation. {@link useChannelMuted} knows at once.
 * SDK: `unmuteChannel`.
 *
 * @returns A TanStack mutation result: `mutate({ channel })`, a channel or its id; `mutateAsync` resolves to the
 * channel. `error` is a {@link ChatError}; the channel is then as it was.
 *
 * @example
 * function Unmute({ channel }: { channel: Channel }) {
 *   const unmuteChannel = useUnmuteChannel();
 *   return <button onClick={() => unmuteChannel.mutate({ channel })}>Unmute {channel.displayName}</button>;
 * }
 */
export function useUnmuteChannel(): UseMutationResult<Channel, ChatError, ChannelRequest> {
  return useChatMutation(channelMutations.unmute);
}
