const SECONDS = 1000;
/** What other messages push away sooner than this has rushed by, and counts as read only once they rest. */
const REST_MS = SECONDS;
/** Where they never rest, what was seen is told at the latest after so long. */
const LATEST_MS = 5 * SECONDS;

/** Decides when to tell what was read, so that a busy room costs a few calls and not one a message. */
export interface ReadPace {
  /** Something more was seen: calls back to tell of it, at once after a rest, else when things rest again. */
  see(tell: () => void): void;
  /** Tells at once of what waits. */
  flush(): void;
}

/** Makes a {@link ReadPace}. */
export function createReadPace(): ReadPace {
  let lastSeen = Number.NEGATIVE_INFINITY;
  let waiting: { since: number; tell: () => void } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    clearTimeout(timer);
    const told = waiting;
    waiting = undefined;
    told?.tell();
  }

  return {
    see(tell) {
      const now = Date.now();
      const hasRested = now - lastSeen >= REST_MS;
      lastSeen = now;
      waiting = { since: waiting?.since ?? now, tell };
      clearTimeout(timer);
      if (hasRested) flush();
      else timer = setTimeout(flush, Math.min(REST_MS, waiting.since + LATEST_MS - now));
    },
    flush,
  };
}
