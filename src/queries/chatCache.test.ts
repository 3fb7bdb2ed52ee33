import { InfiniteQueryObserver, QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createChatCache } from './chatCache.js';
import type { Pages } from './chatQuery.js';
import { itemsOf, moveToFront, removeItem } from './pages.js';

interface Item {
  id: number;
}

function stage() {
  const queryClient = new QueryClient();
  onTestFinished(() => queryClient.clear());
  return { queryClient, cache: createChatCache(queryClient, ['chatkitty', 'jane']) };
}

describe('a chat cache', () => {
  it('keeps to its own share of the client', () => {
    const { queryClient, cache } = stage();
    const other = createChatCache(queryClient, ['chatkitty', 'john']);
    queryClient.setQueryData(['theirs'], 1);
    cache.write(['unread'], 2);
    other.write(['unread'], 3);

    cache.editAll<number>([], (count) => count + 10);
    expect([cache.read(['unread']), other.read(['unread'])]).toEqual([12, 3]);

    cache.clear();
    expect(cache.read(['unread'])).toBeUndefined();
    expect([other.read(['unread']), queryClient.getQueryData(['theirs'])]).toEqual([3, 1]);
  });

  it('leaves no timer behind, not even for an answer that is on its way', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { queryClient, cache } = stage();
    const onItsWay = queryClient.fetchQuery({
      queryKey: cache.key(['unread']),
      queryFn: () => new Promise(() => {}),
    });
    cache.write(['channels'], 'all');

    cache.clear();
    await expect(onItsWay).rejects.toThrow();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('edits what is loaded and nothing else', () => {
    const { cache } = stage();
    cache.edit<number>(['unread', 1], (count) => count + 1);
    expect(cache.read(['unread', 1])).toBeUndefined();

    cache.write(['unread', 1], 1);
    cache.edit<number>(['unread', 1], (count) => count + 1);
    expect(cache.read(['unread', 1])).toBe(2);
  });

  it('tells an edit of many which entry it has before it', () => {
    const { cache } = stage();
    cache.write(['channels', { joined: true }], 'a');
    cache.write(['channels', {}], 'b');
    const keys: unknown[] = [];

    cache.editAll<string>(['channels'], (data, key) => {
      keys.push(key);
      return data;
    });

    expect(keys).toEqual([
      ['channels', { joined: true }],
      ['channels', {}],
    ]);
  });

  it('asks at once for what went stale, and not a hundred times in a burst', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { queryClient, cache } = stage();
    const queryFn = vi.fn(async () => queryFn.mock.calls.length);
    const observer = new QueryObserver(queryClient, {
      queryKey: cache.key(['count']),
      queryFn,
      initialData: 0,
    });
    onTestFinished(observer.subscribe(() => {}));
    await vi.advanceTimersByTimeAsync(1000);
    queryFn.mockClear();

    cache.invalidateSoon(['count']);
    expect(queryFn).toHaveBeenCalledOnce();

    for (let time = 0; time < 100; time++) cache.invalidateSoon(['count']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(queryFn).toHaveBeenCalledTimes(2);
    expect(cache.read(['count'])).toBe(2);
  });

  it('knows what is on screen, and can forget the rest', () => {
    const { queryClient, cache } = stage();
    cache.write(['messages', 1], pagesOf(1));
    cache.write(['messages', 2], pagesOf(2));
    onTestFinished(observe(queryClient, cache.key(['messages', 1]), async () => ({ items: [] })).stop);

    expect(cache.activeKeys(['messages'])).toEqual([['messages', 1]]);
    cache.dropInactive(['messages']);
    expect(cache.read(['messages', 1])).toBeDefined();
    expect(cache.read(['messages', 2])).toBeUndefined();
  });
});

it('asks again although the first answer, which may not know of it yet, is under way', async () => {
  const { queryClient, cache } = stage();
  const answers: ((count: number) => void)[] = [];
  const observer = new QueryObserver(queryClient, {
    queryKey: cache.key(['unread']),
    queryFn: () => new Promise<number>((resolve) => void answers.push(resolve)),
  });
  onTestFinished(observer.subscribe(() => {}));

  cache.invalidate(['unread']);
  answers[0]?.(1);
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]?.(2);

  await vi.waitFor(() => expect(observer.getCurrentResult()).toMatchObject({ data: 2, isFetching: false }));
  expect(answers).toHaveLength(2);
});

const pagesOf = (...ids: number[]): Pages<Item> => ({
  pages: [{ items: ids.map((id) => ({ id })), next: async () => ({ items: [] }) }],
  pageParams: [undefined],
});

function observe(
  queryClient: QueryClient,
  queryKey: readonly unknown[],
  queryFn: () => Promise<{ items: Item[] }>,
) {
  const observer = new InfiniteQueryObserver(queryClient, {
    queryKey,
    queryFn,
    initialPageParam: undefined,
    getNextPageParam: () => 'next',
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    retry: false,
  });
  const stop = observer.subscribe(() => {});
  return { observer, stop };
}

describe('an edit while a page is being loaded', () => {
  function loadingStage() {
    const { queryClient, cache } = stage();
    cache.write(['messages', 1], pagesOf(3, 2));
    let answer: { resolve(page: { items: Item[] }): void; reject(error: Error): void } | undefined;
    const { observer, stop } = observe(
      queryClient,
      cache.key(['messages', 1]),
      () =>
        new Promise((resolve, reject) => {
          answer = { resolve, reject };
        }),
    );
    onTestFinished(stop);
    const loading = observer.fetchNextPage().catch(() => undefined);
    const ids = () => itemsOf(cache.read<Pages<Item>>(['messages', 1]) ?? pagesOf()).map(({ id }) => id);
    const edit = (change: (pages: Pages<Item>) => Pages<Item>) => cache.edit(['messages', 1], change);
    return { loading, ids, edit, answer: () => answer };
  }

  it('is seen at once and not undone by the page', async () => {
    const { loading, ids, edit, answer } = loadingStage();
    edit((pages) => moveToFront(pages, { id: 4 }));
    edit((pages) => moveToFront(pages, { id: 5 }));
    edit((pages) => removeItem(pages, 2));
    expect(ids()).toEqual([5, 4, 3]);

    answer()?.resolve({ items: [{ id: 1 }] });
    await loading;
    await Promise.resolve();

    expect(ids()).toEqual([5, 4, 3, 1]);
  });

  it('stays when the page cannot be had', async () => {
    const { loading, ids, edit, answer } = loadingStage();
    edit((pages) => moveToFront(pages, { id: 4 }));

    answer()?.reject(new Error('no'));
    await loading;

    expect(ids()).toEqual([4, 3, 2]);
  });
});
