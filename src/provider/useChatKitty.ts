'use client';

import { useChatContext } from '../context/ChatContext.js';
import { requireClient } from '../context/chat.js';
import { selectSignedIn, useLive } from '../context/useLive.js';
import type { ChatApi, ChatClient } from '../sdk/index.js';

/** The result of {@link useChatKitty}. */
export interface ChatKittyAccess {
  /** Every call of the SDK that the kit uses, typed: each settles, and rejects with a {@link ChatError}. */
  readonly api: ChatApi;
  /** Listens to any event by its SDK name; call the result to stop. */
  readonly on: ChatClient['on'];
}

/**
 * Direct access to ChatKitty, for what no hook covers.
 *
 * Re-renders when somebody signs in or out. Results do not reach the kit's caches, except through the events
 * that the server sends.
 * SDK: the `ChatKitty` instance (guide: "Initialize the Chat SDK").
 *
 * @returns `api` with every call, and `on(name, handler)` for every event; undefined while nobody is signed in.
 *
 * @example
 * function CountUnread() {
 *   const kitty = useChatKitty();
 *   return <button onClick={async () => alert(await kitty?.api.getUnreadChannelsCount())}>How many?</button>;
 * }
 */
export function useChatKitty(): ChatKittyAccess | undefined {
  const { chat } = useChatContext('useChatKitty');
  return useLive(selectSignedIn) ? requireClient(chat, 'useChatKitty').client : undefined;
}
