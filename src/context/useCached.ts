'use client';

import type { QueryKey } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { useChatContext } from './ChatContext.js';

/**
 * Reads from the cache what other hooks have loaded, without fetching it; re-renders when the selected value changes.
 * Keep the identity of key and selector stable. For the same data, the selector must return the same value.
 */
export function useCached<Data, Selected>(
  key: QueryKey,
  select: (data: Data | undefined) => Selected,
): Selected {
  const { cache } = useChatContext('A chat hook').chat;
  const subscribe = useCallback((onChange: () => void) => cache.watch(key, onChange), [cache, key]);
  const read = () => select(cache.read<Data>(key));
  return useSyncExternalStore(subscribe, read, read);
}
