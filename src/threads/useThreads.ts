'use client';

import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { type ChatPagesOptions, useChatPages } from '../context/useChatPages.js';
import type { ChannelReference, ChatError, Thread, ThreadsFilter } from '../sdk/index.js';
import { threadQueries } from './threadQueries.js';

/**
 * The threads of a channel, in pages; fetched again after {@link useCreateThread} and after a lost connection.
 *
 * Re-renders when a page arrives or the list changes. The SDK does not report threads that others begin: `refetch()`
 * loads them.
 * SDK: `getThreads`.
 *
 * @param channel - A channel or its id; nothing is fetched while it is undefined.
 * @param filter - `includeMainThread: false` leaves out the channel’s own conversation, `standalone: true` those that
 * began with a message. Needs no stable identity.
 * @param options - `select` picks what to render from; `enabled: false` prevents fetching.
 * @returns A TanStack infinite query result; `data` is a flat `Thread[]`, `fetchNextPage()` loads more.
 * `error` is a {@link ChatError}.
 *
 * @example
 * function Threads({ channel }: { channel: Channel }) {
 *   const { data: threads = [] } = useThreads(channel, { includeMainThread: false });
 *   return <ul>{threads.map((thread) => <li key={thread.id}>{thread.name}</li>)}</ul>;
 * }
 */
export function useThreads<Selected = Thread[]>(
  channel: ChannelReference | undefined,
  filter?: ThreadsFilter,
  options?: ChatPagesOptions<Thread, Selected>,
): UseInfiniteQueryResult<Selected, ChatError> {
  return useChatPages(channel === undefined ? undefined : threadQueries.threads(channel, filter), options);
}
