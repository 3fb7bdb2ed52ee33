import type { QueryKey } from '@tanstack/react-query';
import { type ChatPagesQuery, type LoadPage, queryDefaults } from '../queries/chatQuery.js';
import { sameContent } from '../queries/sameContent.js';
import type { ChatError, Page } from '../sdk/index.js';
import { plainly } from './asking.js';
import type { Chat } from './chat.js';

/** The TanStack options of a list, to show it or to prefetch it. */
export function pagesOptions<Item>(chat: Chat, { key, read }: ChatPagesQuery<Item>, { api } = plainly) {
  return {
    ...queryDefaults,
    queryKey: chat.cache.key(key),
    queryFn: async ({ pageParam: load }: { pageParam: LoadPage<Item> }) => {
      const server = await api(chat, String(key[0]));
      return load ? load() : read(server);
    },
    initialPageParam: undefined,
    getNextPageParam: (last: Page<Item>) => last.next,
    // Edits keep the identity of unchanged items, so comparing the items once is enough.
    structuralSharing: (before: unknown, after: unknown) => (sameContent(before, after) ? before : after),
  };
}

/** Loads the first page of a list that is likely to be shown soon, unless it is in the cache already. */
export function prefetchPages<Item>(chat: Chat, query: ChatPagesQuery<Item>): void {
  if (chat.live.getState().connection.status === 'connected') {
    void chat.queryClient.prefetchInfiniteQuery<Page<Item>, ChatError, Page<Item>, QueryKey, LoadPage<Item>>(
      pagesOptions(chat, query),
    );
  }
}
