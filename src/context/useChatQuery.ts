'use client';

import { type UseQueryResult, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { type ChatQuery, NO_QUERY, queryDefaults } from '../queries/chatQuery.js';
import type { ChatError } from '../sdk/index.js';
import { useChatContext } from './ChatContext.js';
import { apiToAsk, isSuspending } from './suspending.js';
import { selectConnected, useLive } from './useLive.js';

/** Options that every query hook takes. */
export interface ChatQueryOptions<Data, Selected = Data> {
  /** Picks what to render from; the hook renders when what it picks changes. Keep its identity stable. */
  select?: (data: Data) => Selected;
  /** False holds the question back. */
  enabled?: boolean;
}

/**
 * The factory of all single reads: asks once connected, on our own query client, and stays true through
 * live events. Without a query (its subject is not known yet) it waits.
 */
export function useChatQuery<Data, Selected = Data>(
  query: ChatQuery<Data> | undefined,
  { select, enabled = true }: ChatQueryOptions<Data, Selected> = {},
): UseQueryResult<Selected, ChatError> {
  const { chat } = useChatContext('A chat hook');
  const connected = useLive(selectConnected);
  const { key, read } = query ?? NO_QUERY;
  const suspends = isSuspending();
  const useAnswer = (suspends ? useSuspenseQuery : useQuery) as typeof useQuery;

  return useAnswer<Data, ChatError, Selected>(
    {
      ...queryDefaults,
      queryKey: chat.cache.key(key),
      queryFn: async () => read(await apiToAsk(chat, key[0], suspends)),
      enabled: connected && enabled && query !== undefined,
      ...(select ? { select } : {}),
    },
    chat.queryClient,
  );
}
