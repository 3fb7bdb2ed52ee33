'use client';

import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { type ChatPagesOptions, useChatPages } from '../context/useChatPages.js';
import type { ChannelMembersFilter, ChannelReference, ChatError, User } from '../sdk/index.js';
import { channelQueries } from './channelQueries.js';

/**
 * The members of a channel, in pages, live: loaded again when the membership may have changed.
 *
 * Re-renders when a page arrives or the membership changes. Presence is not part of it: see {@link usePresence}.
 * SDK: `getChannelMembers`, `onChannelUpdated` (guide: "Getting channel members").
 *
 * @param channel - A channel or its id; nothing is fetched while it is undefined.
 * @param filter - `displayName` (substring). Needs no stable identity.
 * @param options - `select` picks what to render from; `enabled: false` prevents fetching.
 * @returns A TanStack infinite query result; `data` is a flat `User[]`, `fetchNextPage()` loads more. `error`
 * is a {@link ChatError}.
 *
 * @example
 * function Members({ channel }: { channel: Channel }) {
 *   const { data: members = [] } = useChannelMembers(channel);
 *   return <ul>{members.map((user) => <li key={user.id}>{user.displayName}</li>)}</ul>;
 * }
 */
export function useChannelMembers<Selected = User[]>(
  channel: ChannelReference | undefined,
  filter?: ChannelMembersFilter,
  options?: ChatPagesOptions<User, Selected>,
): UseInfiniteQueryResult<Selected, ChatError> {
  return useChatPages(channel === undefined ? undefined : channelQueries.members(channel, filter), options);
}
