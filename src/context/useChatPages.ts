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
   * Picks what to render from, out of everything that is loaded; the hook renders when what it picks changes.
   * Lists and objects it makes are compared by what is in them. Keep its identity stable.
   */
  select?: (items: Item[]) => Selected;
  /** False holds the question back. */
  enabled?: boolean;
  /** True keeps showing the former answer while a new question is asked, as a search does between two words. */
  keepPrevious?: boolean;
}

/**
 * The factory of all lists: `data` is one flat array of what is loaded, or what was selected from it;
 * `fetchNextPage` loads more. Asks once connected; without a query (its subject is not known yet) it waits.
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
