'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { useChatQuery } from '../context/useChatQuery.js';
import type { ChannelReference, ChatError, User } from '../sdk/index.js';
import { channelQueries } from './channelQueries.js';

/**
 * Whether somebody is a member of a channel, live: fetched again when the membership may have changed.
 *
 * Re-renders when the data arrives or changes.
 * SDK: `getUserIsChannelMember`, `onChannelUpdated`.
 *
 * @param user - A user or their id; nothing is fetched while it is undefined.
 * @param channel - A channel or its id; nothing is asked while it is undefined.
 * @returns A TanStack query result; `data` is a boolean. `error` is a {@link ChatError}.
 *
 * @example
 * function Membership({ user, channel }: { user: User; channel: Channel }) {
 *   const { data: isMember } = useUserIsChannelMember(user, channel);
 *   return <p>{isMember ? 'is here' : 'is not here'}</p>;
 * }
 */
export function useUserIsChannelMember(
  user: User | number | undefined,
  channel: ChannelReference | undefined,
): UseQueryResult<boolean, ChatError> {
  return useChatQuery(
    user === undefined || channel === undefined ? undefined : channelQueries.isMember(user, channel),
  );
}
