'use client';

import type { QueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { ChatContext, type ChatContextValue, type SessionCredentials } from '../context/ChatContext.js';
import { type Chat, chatKey, createChat } from '../context/chat.js';
import type { ChatStorage } from '../live/shelf.js';
import { createQueryClient } from '../queries/createQueryClient.js';
import {
  type AuthParamsSource,
  assertApiKey,
  type ChatClientOptions,
  type ChatError,
  type ChatKittyInstance,
} from '../sdk/index.js';
import { useNewest } from '../ui/useNewest.js';
import { forgetChat, holdChat } from './holdChat.js';

/** Props of {@link HeadlessProvider}. */
export interface HeadlessProviderProps {
  /** Your application's key, from the ChatKitty dashboard. */
  apiKey: string;
  /** Who is signed in. Changing it switches users; removing it signs out. */
  username?: string | undefined;
  /**
   * Credentials: a value, or an (async) function that is called afresh for every connection. Its identity never
   * restarts a session.
   */
  authParams?: AuthParamsSource;
  /**
   * Host with optional port and path.
   * @default 'api.chatkitty.com'
   */
  host?: string | undefined;
  /**
   * False for plain `http` and `ws`, as for a local emulator.
   * @default true
   */
  isSecure?: boolean | undefined;
  /** An SDK instance that the app created itself. By default the kit creates its own. */
  client?: ChatKittyInstance | undefined;
  /**
   * The app's TanStack Query client, to see the chat's queries in its devtools. By default the kit creates its own.
   */
  queryClient?: QueryClient | undefined;
  /**
   * Where drafts, unsent messages and preferences (alerts, emoji) are kept when the page is closed; `false` keeps
   * nothing. Tokens and passwords are never stored.
   * @default `localStorage`, and IndexedDB for files, where there are such
   */
  storage?: ChatStorage | false | undefined;
  /**
   * Called with every failure that no call returns: of signing in, of reconnecting, and of event handlers that throw.
   */
  onError?: ((error: ChatError) => void) | undefined;
  children?: ReactNode;
}

/**
 * Signs a user in to ChatKitty and gives the hooks below it everything they need. This is the provider without
 * strings, theme and parts, for apps that render everything themselves. Renders no element of its own.
 *
 * One session per application and user, however often it mounts: StrictMode, fast refresh and a second
 * provider change nothing on the wire. Throws an `invalid-api-key` {@link ChatError} for an empty key; every
 * later failure goes to `onError` and `useConnection`.
 * SDK: `ChatKitty.getInstance`, `startSession`, `endSession` (guide: "Authentication").
 *
 * @example
 * import { ChatKittyProvider, useUnreadChannelsCount } from 'chatkitty-react/hooks';
 *
 * function Unread() {
 *   const { data: count = 0 } = useUnreadChannelsCount();
 *   return <p>{count} unread channels</p>;
 * }
 *
 * export function App() {
 *   return (
 *     <ChatKittyProvider apiKey="your-key" username="ada">
 *       <Unread />
 *     </ChatKittyProvider>
 *   );
 * }
 */
export function HeadlessProvider(props: HeadlessProviderProps) {
  assertApiKey(props.apiKey);
  const value = useChatValue(props);
  return <ChatContext.Provider value={value}>{props.children}</ChatContext.Provider>;
}

function useChatValue(props: HeadlessProviderProps): ChatContextValue {
  const [started, setStarted] = useState<SessionCredentials>();
  const newest = useNewest({ ...props, started });
  const [ownQueryClient] = useState(createQueryClient);
  const options = clientOptions(props, started, () => {
    const { username, authParams, started: manual } = newest.current;
    return username === undefined ? manual?.authParams : authParams;
  });
  const chat = useChatOf(options, props.queryClient ?? ownQueryClient);

  const held = useRef(chat);

  useEffect(() => {
    if (held.current !== chat) {
      forgetChat(held.current);
      held.current = chat;
    }
    return holdChat(chat, newest.current.storage, (error) => newest.current.onError?.(error));
  }, [chat, newest]);

  // New credentials for the same user do not make another chat, so a session that was refused has to be retried.
  useEffect(() => {
    const session = chat.lease?.client?.session;
    if (started && session?.connection.status === 'failed') {
      session.retry();
    }
  }, [chat, started]);

  return useMemo(() => ({ chat, start: setStarted, end: () => setStarted(undefined) }), [chat]);
}

/** The chat of the current user. Another user gets another chat, so that nothing of the former one is left. */
function useChatOf(options: ChatClientOptions | undefined, queryClient: QueryClient): Chat {
  const [chat, setChat] = useState(() => createChat(queryClient, options));
  if (chat.key === chatKey(options) && chat.queryClient === queryClient) {
    return chat;
  }
  const next = createChat(queryClient, options);
  setChat(next);
  return next;
}

function clientOptions(
  { apiKey, host, isSecure, username, client }: HeadlessProviderProps,
  started: SessionCredentials | undefined,
  authParams: () => AuthParamsSource,
): ChatClientOptions | undefined {
  const adopted = client?.currentUser as { name: string } | undefined;
  const name = username ?? started?.username ?? adopted?.name;
  return name === undefined
    ? undefined
    : { apiKey, host, isSecure, username: name, authParams, instance: client };
}
