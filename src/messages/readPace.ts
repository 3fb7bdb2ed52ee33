const SECONDS = 1000;
/** Messages that follow each other faster than this rush by, and are reported as read once they pause. */
const REST_MS = SECONDS;
/** If they never pause, what was seen is reported at the latest after this long. */
const LATEST_MS = 5 * SECONDS;

/** Decides when to report what was read, so that a busy room costs a few calls instead of one per message. */
export interface ReadPace {
  /** Another message was seen: calls `tell` at once after a pause, otherwise at the next pause. */
  see(tell: () => void): void;
  /** Reports at once what is waiting. */
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
