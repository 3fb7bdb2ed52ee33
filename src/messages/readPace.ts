const SECONDS = 1000;
/** What other messages push away sooner than this has rushed by, and counts as read only once they rest. */
const REST_MS = SECONDS;
/** Where they never rest, what was seen is told at the latest after so long. */
const LATEST_MS = 5 * SECONDS;

/** Decides when to tell what was read, so that a busy room costs a few calls and not one a message. */
export interface ReadPace {
  /** Something more was seen: it is told at once after a rest, else when things rest again. */
  see(): void;
  /** Tells at once of what waits. */
  flush(): void;
}

/** Makes a {@link ReadPace} that calls back to tell. */
export function createReadPace(tell: () => void): ReadPace {
  let lastSeen = Number.NEGATIVE_INFINITY;
  let waitingSince: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    clearTimeout(timer);
    if (waitingSince === undefined) return;
    waitingSince = undefined;
    tell();
  }

  return {
    see() {
      const now = Date.now();
      const hasRested = now - lastSeen >= REST_MS;
      lastSeen = now;
      waitingSince ??= now;
      clearTimeout(timer);
      if (hasRested) flush();
      else timer = setTimeout(flush, Math.min(REST_MS, waitingSince + LATEST_MS - now));
    },
    flush,
  };
}
