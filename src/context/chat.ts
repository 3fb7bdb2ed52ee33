import type { QueryClient } from '@tanstack/react-query';
import { createLiveStore, type LiveStore } from '../live/liveStore.js';
import { type ChatCache, createChatCache } from '../queries/chatCache.js';
import {
  type ChatClient,
  type ChatClientOptions,
  ChatError,
  type ClientLease,
  clientKey,
  createLease,
} from '../sdk/index.js';

/** Everything a provider holds for one user. Another user gets another one. */
export interface Chat {
  /** The same for the same application, host, user and SDK instance. */
  readonly key: string;
  readonly live: LiveStore;
  readonly cache: ChatCache;
  readonly queryClient: QueryClient;
  /** Absent while nobody is to be signed in. */
  readonly lease: ClientLease | undefined;
}

/** A chat whose client is there, as events and mutations need it. */
export interface ConnectedChat {
  client: ChatClient;
  live: LiveStore;
  cache: ChatCache;
}

/** Makes the {@link Chat} of a user, or of nobody; nothing happens on the wire before its lease is held. */
export function createChat(queryClient: QueryClient, options: ChatClientOptions | undefined): Chat {
  const key = chatKey(options);
  return {
    key,
    live: createLiveStore(options?.username),
    cache: createChatCache(queryClient, ['chatkitty', key]),
    queryClient,
    lease: options && createLease(options),
  };
}

/** The key of the chat for these options. */
export function chatKey(options: ChatClientOptions | undefined): string {
  return options ? clientKey(options) : 'nobody';
}

/** The chat with its client; throws `no-session` while nobody is signed in. */
export function requireClient({ lease, live, cache }: Chat, call: string): ConnectedChat {
  const client = lease?.client;
  if (!client) {
    throw new ChatError('no-session', { call });
  }
  return { client, live, cache };
}
