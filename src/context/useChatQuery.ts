'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { type ChatQuery, NO_QUERY, queryDefaults } from '../queries/chatQuery.js';
import type { ChatError } from '../sdk/index.js';
import { asking } from './asking.js';
import { useChatContext } from './ChatContext.js';
import { selectConnected, useLive } from './useLive.js';

/** Options that every query hook takes. */
export interface ChatQueryOptions<Data, Selected = Data> {
  /** Picks what to render from; the hook renders when what it picks changes. Keep its identity stable. */
  select?: (data: Data) => Selected;
  /** False prevents fetching. */
  enabled?: boolean;
}

/**
 * The basis of all query hooks: fetches once connected, with the provider's query client; live events keep the data
 * up to date. It does not fetch while the query is undefined.
 */
export function useChatQuery<Data, Selected = Data>(
  query: ChatQuery<Data> | undefined,
  { select, enabled = true }: ChatQueryOptions<Data, Selected> = {},
): UseQueryResult<Selected, ChatError> {
  const { chat } = useChatContext('A chat hook');
  const connected = useLive(selectConnected);
  const { key, read } = query ?? NO_QUERY;
  const { useQuery, api } = asking();

  return useQuery<Data, ChatError, Selected>(
    {
      ...queryDefaults,
      queryKey: chat.cache.key(key),
      queryFn: async () => read(await api(chat, String(key[0]))),
      enabled: connected && enabled && query !== undefined,
      ...(select ? { select } : {}),
    },
    chat.queryClient,
  );
}
