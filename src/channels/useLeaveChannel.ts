'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { useChatMutation } from '../context/useChatMutation.js';
import type { Channel, ChannelRequest, ChatError } from '../sdk/index.js';
import { channelMutations } from './channelMutations.js';

/**
 * Ends the signed-in user’s membership of a channel.
 *
 * Re-renders with the state of the mutation.
 * SDK: `leaveChannel`. Offer it where `channel.permissions.canLeave`.
 *
 * @returns A TanStack mutation result: `mutate({ channel })`, a channel or its id; `mutateAsync` resolves to the
 * channel with its new permissions. `error` is a {@link ChatError}: `not-permitted` if the user is no member.
 *
 * @example
 * function Leave({ channel }: { channel: Channel }) {
 *   const leaveChannel = useLeaveChannel();
 *   if (!channel.permissions.canLeave) return null;
 *   return <button onClick={() => leaveChannel.mutate({ channel })}>Leave {channel.displayName}</button>;
 * }
 */
export function useLeaveChannel(): UseMutationResult<Channel, ChatError, ChannelRequest> {
  return useChatMutation(channelMutations.leave);
}
