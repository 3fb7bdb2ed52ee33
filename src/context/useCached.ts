'use client';

import type { QueryKey } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { useChatContext } from './ChatContext.js';

/**
 * Reads what other hooks have loaded, without asking for it; renders when what it selects changes. Keep the
 * identity of key and selector stable; the selector has to give the same answer for the same data.
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
