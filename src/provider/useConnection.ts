'use client';

import { useCallback } from 'react';
import { useChatContext } from '../context/ChatContext.js';
import { selectConnection, useLive } from '../context/useLive.js';
import type { Connection } from '../sdk/index.js';

/** The result of {@link useConnection}: the state, as a union on `status`, and `retry`. */
export type ConnectionResult = Connection & {
  /** Tries again right now, instead of at the next planned time. */
  retry(): void;
};

/**
 * The state of the connection. A lost connection is restored automatically; messages written meanwhile wait.
 *
 * Re-renders when the connection's state changes.
 * SDK: `onCurrentUserOnline`, `onCurrentUserOffline`.
 *
 * @returns `status` is `signed-out`, `connecting`, `connected`, `reconnecting` (`since`: milliseconds of the
 * epoch) or `failed` (with `error`, a {@link ChatError}); `retry()` tries again right now.
 *
 * @example
 * function Offline() {
 *   const connection = useConnection();
 *   if (connection.status === 'failed') {
 *     return <p role="alert">{connection.error.message} <button onClick={connection.retry}>Try again</button></p>;
 *   }
 *   return connection.status === 'reconnecting' ? <p>Reconnecting…</p> : null;
 * }
 */
export function useConnection(): ConnectionResult {
  const { lease } = useChatContext('useConnection').chat;
  const retry = useCallback(() => lease?.client?.session.retry(), [lease]);
  return { ...useLive(selectConnection), retry };
}
