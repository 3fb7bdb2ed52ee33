import type { Kitty } from './instance.js';

/** So many answered calls may lie about before they are cleared away. */
export const KEPT_CALLS = 200;

/** What the SDK remembers of its calls; private there. */
export interface CallMemory {
  pendingRelayErrors: Map<string, unknown>;
  pendingActionErrors: Map<string, unknown>;
  pendingActions: Map<string, unknown>;
  rxStomp: { stompClient: { unsubscribe(id: string): void } };
}

/**
 * Clears away what the SDK remembers of calls. It keeps a subscription for every read and a handler for every
 * call until the socket ends, here and on the server: on a page that is open for days they would only grow.
 * To be called while no call is under way.
 */
export function forgetAnswered(kitty: Kitty): void {
  const { stompX } = kitty as unknown as { stompX: CallMemory };
  const { pendingRelayErrors, pendingActionErrors, pendingActions, rxStomp } = stompX;
  if (pendingRelayErrors.size + pendingActionErrors.size < KEPT_CALLS) {
    return;
  }
  for (const id of pendingRelayErrors.keys()) {
    rxStomp.stompClient.unsubscribe(id);
  }
  for (const memory of [pendingRelayErrors, pendingActionErrors, pendingActions]) {
    memory.clear();
  }
}
