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

/** Adds a listener to those there are; call the result to take it away. */
export function listen<Listener>(listeners: Set<Listener>, listener: Listener): Unsubscribe {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Tells everybody who listened when it began. */
export function tell<Told>(listeners: Set<(told: Told) => void>, told: Told): void {
  for (const listener of [...listeners]) {
    listener(told);
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
