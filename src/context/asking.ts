import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ChatApi } from '../sdk/index.js';
import { type Chat, requireClient } from './chat.js';

/** How a query hook queries: its suspending twin does it in another way. */
export interface Asking {
  useQuery: typeof useQuery;
  useInfiniteQuery: typeof useInfiniteQuery;
  /** The server to ask. */
  api(chat: Chat, call: string): ChatApi | Promise<ChatApi>;
}

/** The usual way: query only while connected, and return the state of the query. */
export const plainly: Asking = {
  useQuery,
  useInfiniteQuery,
  api: (chat, call) => requireClient(chat, call).client.api,
};

// A component renders synchronously, so what is set around the call of a hook applies to that call alone.
let current = plainly;

/** How the hook that is running now queries. */
export function asking(): Asking {
  return current;
}

/** Changes how hooks ask until the result is called. */
export function askBy(way: Asking): () => void {
  const before = current;
  current = way;
  return () => {
    current = before;
  };
}
