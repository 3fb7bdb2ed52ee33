const SECONDS = 1000;
/** The pause before the first new try; it doubles with every failure. */
export const FIRST_RETRY_MS = 0.5 * SECONDS;
/** The longest pause between two tries. */
export const LONGEST_RETRY_MS = 15 * SECONDS;
/** Spreads the tries of many clients, as a share of the pause. */
const RETRY_JITTER = 0.3;

/** Plans the next try after a failure. */
export interface RetryTimer {
  /** Tries later, instead of whenever the next try was planned before. */
  plan(failures: number): void;
  cancel(): void;
}

/** Makes a {@link RetryTimer}: every failure makes the pause longer. */
export function createRetryTimer(retry: () => void): RetryTimer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    plan(failures) {
      const pause = Math.min(FIRST_RETRY_MS * 2 ** failures, LONGEST_RETRY_MS);
      clearTimeout(timer);
      timer = setTimeout(retry, pause * (1 - RETRY_JITTER * Math.random()));
    },
    cancel: () => clearTimeout(timer),
  };
}
