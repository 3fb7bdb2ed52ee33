'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { useChatMutation } from '../context/useChatMutation.js';
import type { Channel, ChannelUserRequest, ChatError } from '../sdk/index.js';
import { channelMutations } from './channelMutations.js';

/**
 * Makes a member of a channel one of its moderators.
 *
 * Re-renders with the state of the mutation.
 * SDK: `addChannelModerator`. Offer it where `channel.permissions.canModerate`.
 *
 * @returns A TanStack mutation result: `mutate({ channel, user })`, the channel or its id, the user as an object,
 * `{ id }` or `{ username }`; `mutateAsync` resolves to the channel. `error` is a {@link ChatError}:
 * `not-permitted` for somebody who may not.
 *
 * @example
 * function Promote({ channel, user }: { channel: Channel; user: User }) {
 *   const addModerator = useAddChannelModerator();
 *   if (!channel.permissions.canModerate) return null;
 *   return <button onClick={() => addModerator.mutate({ channel, user })}>Make {user.displayName} a moderator</button>;
 * }
 */
export function useAddChannelModerator(): UseMutationResult<Channel, ChatError, ChannelUserRequest> {
  return useChatMutation(channelMutations.addModerator);
}
