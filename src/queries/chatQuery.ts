import type { InfiniteData, QueryKey } from '@tanstack/react-query';
import type { ChatApi, ChatError, Page } from '../sdk/index.js';

/** One thing that the server can be asked for, under its key. */
export interface ChatQuery<Data> {
  key: QueryKey;
  read(api: ChatApi): Promise<Data>;
}

/** A list that the server hands out in pages. */
export interface ChatPagesQuery<Item> {
  key: QueryKey;
  /** Reads the first page; the others are reached from it. */
  read(api: ChatApi): Promise<Page<Item>>;
}

/** What is asked while there is no subject yet: it is never run. */
export const NO_QUERY: ChatQuery<never> = {
  key: ['nothing'],
  read: () => Promise.reject(new Error('Nothing to ask.')),
};

/** How to load a page that is not the first. */
export type LoadPage<Item> = (() => Promise<Page<Item>>) | undefined;

/** Pages as they lie in the cache, in the server's order. */
export type Pages<Item> = InfiniteData<Page<Item>, LoadPage<Item>>;

/** How often a read is tried again by itself. */
const READ_RETRIES = 2;

/**
 * What all our queries share. Nothing goes stale by time or focus: live events keep it true, and after a gap
 * it is invalidated.
 */
export const queryDefaults = {
  staleTime: Number.POSITIVE_INFINITY,
  networkMode: 'always',
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  retry: (failures: number, error: ChatError) =>
    failures < READ_RETRIES && (error.code === 'timed-out' || error.code === 'connection-lost'),
} as const;
