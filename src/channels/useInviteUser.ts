'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { useChatMutation } from '../context/useChatMutation.js';
import type { ChannelUserRequest, ChatError, User } from '../sdk/index.js';
import { channelMutations } from './channelMutations.js';

/**
 * Makes somebody else a member of a channel.
 *
 * Re-renders with the state of the mutation.
 * SDK: `inviteUser`. Offer it where `channel.permissions.canInvite`.
 *
 * @returns A TanStack mutation result: `mutate({ channel, user })`, the channel or its id, the user as an object,
 * `{ id }` or `{ username }`; `mutateAsync` resolves to the invited user. `error` is a {@link ChatError}:
 * `not-permitted` for somebody who may not, `not-found` for an unknown user.
 *
 * @example
 * function InviteAda({ channel }: { channel: Channel }) {
 *   const inviteUser = useInviteUser();
 *   if (!channel.permissions.canInvite) return null;
 *   return <button onClick={() => inviteUser.mutate({ channel, user: { username: 'ada' } })}>Invite Ada</button>;
 * }
 */
export function useInviteUser(): UseMutationResult<User, ChatError, ChannelUserRequest> {
  return useChatMutation(channelMutations.invite);
}
