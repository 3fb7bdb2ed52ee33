'use client';

import { useMemo } from 'react';
import { useChatContext } from '../context/ChatContext.js';
import { useLive } from '../context/useLive.js';
import type { LiveState } from '../live/liveStore.js';
import type { OutboxItem } from '../live/outbox.js';
import { discard, retry } from './outbox.js';

const selectOutbox = (state: LiveState) => state.outbox;

/** What {@link useOutbox} gives. */
export interface OutboxResult {
  /** Everything that is not known to have arrived, oldest first. */
  items: readonly OutboxItem[];
  /** Tries a failed message again. */
  retry(clientId: string): void;
  /** Throws a message away. */
  discard(clientId: string): void;
}

/**
 * The messages of this device that have not arrived yet: queued, sending, of unknown fate, or failed.
 *
 * Re-renders when one is added, moves on, or leaves.
 * SDK: `sendMessage`, called for one after the other.
 *
 * @returns `items`, oldest first, each with its `status` (`queued`, `sending`, `uncertain` or `failed`, then with
 * an `error`, a {@link ChatError}); `retry(clientId)` and `discard(clientId)` do nothing for what is not there.
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
