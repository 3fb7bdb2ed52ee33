'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { useChatMutation } from '../context/useChatMutation.js';
import type { Channel, ChannelRequest, ChatError } from '../sdk/index.js';
import { channelMutations } from './channelMutations.js';

/**
 * Makes the signed-in user a member of a channel.
 *
 * Re-renders with the state of the mutation.
 * SDK: `joinChannel` (guide: "Joining a channel"). Offer it where `channel.permissions.canJoin`.
 *
 * @returns A TanStack mutation result: `mutate({ channel })`, a channel or its id; `mutateAsync` resolves to the
 * channel with its new permissions. `error` is a {@link ChatError}: `not-permitted` if the channel cannot be joined.
 *
 * @example
 * function Join({ channel }: { channel: Channel }) {
 *   const joinChannel = useJoinChannel();
 *   if (!channel.permissions.canJoin) return null;
 *   return <button onClick={() => joinChannel.mutate({ channel })}>Join {channel.displayName}</button>;
 * }
 */
export function useJoinChannel(): UseMutationResult<Channel, ChatError, ChannelRequest> {
  return useChatMutation(channelMutations.join);
}
