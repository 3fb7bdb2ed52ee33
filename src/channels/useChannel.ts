'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { type ChatQueryOptions, useChatQuery } from '../context/useChatQuery.js';
import { type Channel, type ChannelReference, type ChatError, idOf } from '../sdk/index.js';
import { channelQueries } from './channelQueries.js';

/**
 * One channel, live: always the newest object known, and with it the newest permissions.
 *
 * Re-renders when the channel changes: renamed, joined, left, a new last message.
 * SDK: `getChannel`, `onChannelUpdated` (guide: "Getting a channel").
 *
 * @param channel - A channel or its id; nothing is fetched while it is undefined.
 * @param options - `select` picks what to render from; `enabled: false` prevents fetching.
 * @returns A TanStack query result; `data` is a {@link Channel}. `error` is a {@link ChatError}, `not-found`
 * for an id that does not exist.
 *
 * @example
 * function Title({ channelId }: { channelId: number }) {
 *   const { data: channel, error } = useChannel(channelId);
 *   return <h1>{error ? error.message : channel?.displayName}</h1>;
 * }
 */
export function useChannel<Selected = Channel>(
  channel: ChannelReference | undefined,
  options?: ChatQueryOptions<Channel, Selected>,
): UseQueryResult<Selected, ChatError> {
  const id = idOf(channel);
  return useChatQuery(id === undefined ? undefined : channelQueries.channel(id), options);
}
