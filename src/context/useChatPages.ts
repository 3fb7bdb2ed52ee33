'use client';

import { keepPreviousData, type QueryKey, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type ChatPagesQuery, type LoadPage, NO_QUERY, type Pages } from '../queries/chatQuery.js';
import { itemsOf } from '../queries/pages.js';
import type { ChatError, Page } from '../sdk/index.js';
import { asking } from './asking.js';
import { useChatContext } from './ChatContext.js';
import { pagesOptions } from './pagesOptions.js';
import { selectConnected, useLive } from './useLive.js';

/** Options that every list hook takes. */
export interface ChatPagesOptions<Item, Selected = Item[]> {
  /**
   * Picks what to render from, out of everything that is loaded; the hook renders when what it picks changes. Arrays
   * and plain objects that it returns are compared by their entries. Keep its identity stable.
   */
  select?: (items: Item[]) => Selected;
  /** False prevents fetching. */
  enabled?: boolean;
  /** True keeps the former data while the first page of another query is loading, as in a search. */
  keepPrevious?: boolean;
}

/**
 * The basis of all list hooks: `data` is one flat array of what is loaded, or what was selected from it;
 * `fetchNextPage` loads more. It fetches once connected, and not while the query is undefined.
 */
export function useChatPages<Item, Selected = Item[]>(
  query: ChatPagesQuery<Item> | undefined,
  { select, enabled = true, keepPrevious = false }: ChatPagesOptions<Item, Selected> = {},
): UseInfiniteQueryResult<Selected, ChatError> {
  const { chat } = useChatContext('A chat hook');
  const connected = useLive(selectConnected);
  const way = asking();
  const selectPages = useMemo(
    () => (pages: Pages<Item>) => (select ? select([...itemsOf(pages)]) : (itemsOf(pages) as Selected)),
    [select],
  );

  return way.useInfiniteQuery<Page<Item>, ChatError, Selected, QueryKey, LoadPage<Item>>(
    {
      ...pagesOptions(chat, query ?? NO_QUERY, way),
      enabled: connected && enabled && query !== undefined,
      ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
      select: selectPages,
    },
    chat.queryClient,
  );
}
