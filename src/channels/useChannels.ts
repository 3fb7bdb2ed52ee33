'use client';

import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { type ChatPagesOptions, useChatPages } from '../context/useChatPages.js';
import type { Channel, ChannelsFilter, ChatError } from '../sdk/index.js';
import { channelQueries } from './channelQueries.js';

/**
 * The channels that match a filter, in pages, live: joined and left channels come and go, and the one with
 * the newest message moves to the top, each only in lists whose filter it passes.
 *
 * Re-renders when a page arrives or a listed channel changes. Unread counts are not part of it: read them per
 * channel with {@link useUnreadMessagesCount}.
 * SDK: `getChannels` and the `onChannel…` observers (guide: "Get channels", "Get joinable channels").
 *
 * @param filter - `joined`, `joinable`, `unread`, `name` (substring). Needs no stable identity.
 * @param options - `select` picks what to render from; `enabled: false` prevents fetching.
 * @returns A TanStack infinite query result; `data` is a flat `Channel[]`, `fetchNextPage()` loads more.
 * `error` is a {@link ChatError}.
 *
 * @example
 * function MyChannels() {
 *   const { data: channels = [], isPending, error } = useChannels({ joined: true });
 *   if (error) return <p>{error.message}</p>;
 *   if (isPending) return <p>Loading…</p>;
 *   return <ul>{channels.map((channel) => <li key={channel.id}>{channel.displayName}</li>)}</ul>;
 * }
 */
export function useChannels<Selected = Channel[]>(
  filter?: ChannelsFilter,
  options?: ChatPagesOptions<Channel, Selected>,
): UseInfiniteQueryResult<Selected, ChatError> {
  return useChatPages(channelQueries.channels(filter), options);
}
