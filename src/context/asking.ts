import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ChatApi } from '../sdk/index.js';
import { type Chat, requireClient } from './chat.js';

/** How a query hook asks. Its suspending twin asks in another way. */
export interface Asking {
  useQuery: typeof useQuery;
  useInfiniteQuery: typeof useInfiniteQuery;
  /** The server to ask. */
  api(chat: Chat, call: string): ChatApi | Promise<ChatApi>;
}

/** Asks only while there is a connection, and tells how it goes. */
export const plainly: Asking = {
  useQuery,
  useInfiniteQuery,
  api: (chat, call) => requireClient(chat, call).client.api,
};

// React renders synchronously: what is set around the call of a hook is seen by that call alone.
let current = plainly;

/** The way in which the hook that runs now asks. */
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
