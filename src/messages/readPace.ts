const SECONDS = 1000;
/** What other messages push away sooner than this has rushed by, and counts as read only once they rest. */
const REST_MS = SECONDS;
/** Where they never rest, what was seen is told at the latest after so long. */
const LATEST_MS = 5 * SECONDS;

/** Decides when to tell a server what was read, so that a busy room costs a few calls and not one a message. */
export interface ReadPace {
  /** The milliseconds to wait before telling of a message that is seen now, instead of any seen before. */
  delayOf(now: number): number;
  /** Everything seen so far was told. */
  told(): void;
}

/** Makes a {@link ReadPace}: what comes after a rest is told at once. */
export function createReadPace(): ReadPace {
  let lastSeen = Number.NEGATIVE_INFINITY;
  let waitingSince: number | undefined;
  return {
    delayOf(now) {
      const hasRested = now - lastSeen >= REST_MS;
      lastSeen = now;
      waitingSince ??= now;
      return hasRested ? 0 : Math.max(0, Math.min(REST_MS, waitingSince + LATEST_MS - now));
    },
    told() {
      waitingSince = undefined;
    },
  };
}
