'use client';

import { useMemo } from 'react';
import { useChatContext } from '../context/ChatContext.js';
import { useLive } from '../context/useLive.js';
import type { LiveState } from '../live/liveStore.js';
import type { OutboxItem } from '../live/outbox.js';
import { discard, retry } from './outbox.js';

const selectOutbox = (state: LiveState) => state.outbox;

/** The result of {@link useOutbox}. */
export interface OutboxResult {
  /** Everything that is not known to have arrived, oldest first. */
  items: readonly OutboxItem[];
  /** Retries a failed message. */
  retry(clientId: string): void;
  /** Discards a message. */
  discard(clientId: string): void;
}

/**
 * The messages of this device that have not arrived yet: queued, sending, of unknown fate, or failed.
 *
 * Re-renders when one is added, changes its status, or has arrived.
 * SDK: `sendMessage`, called for one after the other.
 *
 * @returns `items`, oldest first, each with its `status` (`queued`, `sending`, `uncertain` or `failed`, then with an
 * `error`, a {@link ChatError}); `retry(clientId)` and `discard(clientId)` do nothing for an unknown id.
 *
 * @example
 * function Unsent() {
 *   const { items, retry } = useOutbox();
 *   return items
 *     .filter((item) => item.status === 'failed')
 *     .map((item) => (
 *       <button key={item.clientId} onClick={() => retry(item.clientId)}>
 *         Send “{'file' in item ? item.file.name : item.body}” again
 *       </button>
 *     ));
 * }
 */
export function useOutbox(): OutboxResult {
  const { live } = useChatContext('useOutbox').chat;
  const items = useLive(selectOutbox);
  const actions = useMemo(
    () => ({
      retry: (clientId: string) => retry(live, clientId),
      discard: (clientId: string) => discard(live, clientId),
    }),
    [live],
  );
  return { items, ...actions };
}
