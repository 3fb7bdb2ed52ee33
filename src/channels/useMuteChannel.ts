'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { useChatMutation } from '../context/useChatMutation.js';
import type { Channel, ChannelRequest, ChatError } from '../sdk/index.js';
import { channelMutations } from './channelMutations.js';

/**
 * Mutes a channel for the signed-in user: its notifications arrive marked as `muted`.
 *
 * Re-renders with the state of the mutation. {@link useChannelMuted} knows at once.
 * SDK: `muteChannel`.
 *
 * @returns A TanStack mutation result: `mutate({ channel })`, a channel or its id; `mutateAsync` resolves to the
 * channel. `error` is a {@link ChatError}; the channel is then as it was.
 *
 * @example
 * function Mute({ channel }: { channel: Channel }) {
 *   const muteChannel = useMuteChannel();
 *   return <button onClick={() => muteChannel.mutate({ channel })}>Mute {channel.displayName}</button>;
 * }
 */
export function useMuteChannel(): UseMutationResult<Channel, ChatError, ChannelRequest> {
  return useChatMutation(channelMutations.mute);
}
