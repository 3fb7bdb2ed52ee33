import {
  hashKey,
  type Query,
  type QueryClient,
  type QueryFilters,
  type QueryKey,
} from '@tanstack/react-query';
import { createGatherer } from '../sdk/index.js';

/** One user's share of a query client: every key lives under one prefix, so that it can be the host's client. */
export interface ChatCache {
  key(key: QueryKey): QueryKey;
  read<Data>(key: QueryKey): Data | undefined;
  /** Calls back whenever what lies under a key has changed; call the result to stop. */
  watch(key: QueryKey, onChange: () => void): () => void;
  /** Edits one entry; does nothing if it was never loaded. The edit of a list must be one that may be made twice. */
  edit<Data>(key: QueryKey, edit: (data: Data) => Data): void;
  /** Edits every loaded entry whose key begins so. */
  editAll<Data>(prefix: QueryKey, edit: (data: Data, key: QueryKey) => Data): void;
  write<Data>(key: QueryKey, data: Data): void;
  /** Loads again what is on screen, and the rest when it is next needed. */
  invalidate(prefix: QueryKey): void;
  /** Like {@link ChatCache.invalidate}, for what goes stale a hundred times in a burst: that is asked for a few times. */
  invalidateSoon(prefix: QueryKey): void;
  /** Like {@link ChatCache.invalidate}, for every family of keys but one. */
  invalidateAllBut(family: string): void;
  /** Forgets one entry and what is under it, and loads again what is on screen of it. */
  reload(prefix: QueryKey): void;
  /** The keys of what was loaded. */
  keys(prefix: QueryKey): QueryKey[];
  /** The keys of what is on screen now. */
  activeKeys(prefix: QueryKey): QueryKey[];
  /** Forgets what is not on screen. */
  dropInactive(prefix: QueryKey): void;
  /** Forgets everything, as if it had never been loaded. */
  clear(): void;
}

interface AskAgain {
  queryKey: QueryKey;
  predicate?: (query: Query) => boolean;
}

/** How long what goes stale in a burst is gathered. */
const BURST_MS = 200;

/** Makes the {@link ChatCache} under a prefix. */
export function createChatCache(queryClient: QueryClient, prefix: QueryKey): ChatCache {
  const key = (rest: QueryKey): QueryKey => [...prefix, ...rest];
  const gatherer = createGatherer(BURST_MS);
  const stale = new Map<string, QueryKey>();

  function editExact<Data>(fullKey: QueryKey, edit: (data: Data) => Data): void {
    const makeEdit = () => {
      queryClient.setQueryData<Data>(fullKey, (data) => (data === undefined ? undefined : edit(data)));
    };
    makeEdit();
    // A list that is loading a page puts the others back as they were when that began: the edit is made again.
    const query = queryClient.getQueryCache().get(hashKey(fullKey));
    if (query?.state.fetchStatus === 'fetching' && isList(query.state.data)) {
      query.promise?.then(makeEdit, () => {});
    }
  }

  /** TanStack would wait for a first answer that is under way, although it may be from before. */
  function askAgain({ queryKey, predicate = () => true }: AskAgain): void {
    void queryClient.resetQueries({ queryKey, predicate: (query) => isFirstLoad(query) && predicate(query) });
    void queryClient.invalidateQueries({ queryKey, predicate });
  }

  function askForStale(): void {
    for (const [hash, rest] of stale) {
      stale.delete(hash);
      askAgain({ queryKey: key(rest) });
    }
  }

  function keysOf(filters: QueryFilters): QueryKey[] {
    return queryClient
      .getQueryCache()
      .findAll(filters)
      .map(({ queryKey }) => queryKey.slice(prefix.length));
  }

  return {
    key,
    read: (rest) => queryClient.getQueryData(key(rest)),
    watch: (rest, onChange) => {
      const hash = hashKey(key(rest));
      return queryClient.getQueryCache().subscribe(({ query }) => {
        if (query.queryHash === hash) {
          onChange();
        }
      });
    },
    edit: (rest, edit) => editExact(key(rest), edit),
    editAll<Data>(rest: QueryKey, edit: (data: Data, key: QueryKey) => Data) {
      for (const { queryKey } of queryClient.getQueryCache().findAll({ queryKey: key(rest) })) {
        editExact<Data>(queryKey, (data) => edit(data, queryKey.slice(prefix.length)));
      }
    },
    write: (rest, data) => {
      queryClient.setQueryData(key(rest), data);
    },
    invalidate: (rest) => askAgain({ queryKey: key(rest) }),
    invalidateSoon: (rest) => {
      stale.set(hashKey(rest), rest);
      gatherer.add(askForStale);
    },
    invalidateAllBut: (family) =>
      askAgain({ queryKey: prefix, predicate: ({ queryKey }) => queryKey[prefix.length] !== family }),
    reload: (rest) => {
      void queryClient.resetQueries({ queryKey: key(rest) });
    },
    keys: (rest) => keysOf({ queryKey: key(rest) }),
    activeKeys: (rest) => keysOf({ queryKey: key(rest), predicate: isOnScreen }),
    dropInactive: (rest) => {
      queryClient.removeQueries({ queryKey: key(rest), predicate: (query) => !isOnScreen(query) });
    },
    clear: () => {
      for (const query of queryClient.getQueryCache().findAll({ queryKey: prefix })) {
        const forget = () => query.destroy();
        // When an answer that is on its way has been called off, its query sets a timer once more.
        query.promise?.then(forget, forget);
        queryClient.getQueryCache().remove(query);
      }
    },
  };
}

function isFirstLoad({ state }: Query): boolean {
  return state.data === undefined && state.fetchStatus === 'fetching';
}

/** TanStack calls what is on screen inactive while it must not ask, as ours must not while the connection is down. */
function isOnScreen(query: Query): boolean {
  return query.getObserversCount() > 0;
}

function isList(data: unknown): boolean {
  return (data as { pages?: unknown } | null | undefined)?.pages !== undefined;
}
