/** Stops a subscription; calling it again does nothing. */
export type Unsubscribe = () => void;

/**
 * Ends an SDK subscription for real: nine of the SDK's observers return a function that only *returns* the
 * function which unsubscribes.
 */
export function unsubscribeFully(stop: () => unknown): void {
  const inner = stop();
  if (typeof inner === 'function') {
    inner();
  }
}

/** Makes one unsubscribe of many. */
export function unsubscribeAll(stops: Unsubscribe[]): Unsubscribe {
  return () => {
    for (const stop of stops) {
      stop();
    }
  };
}
