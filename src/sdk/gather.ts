/** About a frame: what comes more often than this cannot be seen one by one. */
const GATHER_MS = 16;

/** Runs what it is given, at once. */
export type Wrap = (run: () => void) => void;

/** Runs tasks in their order. */
export interface Gatherer {
  /** Runs a task at once if none ran just before, else together with those that follow within a moment. */
  add(task: () => void): void;
  /** Runs what waits. */
  flush(): void;
  /** Has tasks run inside of a function from now on, all of one moment at once; the last one told counts. */
  inside(wrap: Wrap): void;
}

/**
 * Makes a {@link Gatherer}: a burst is drawn once a frame instead of once for each of its tasks. It goes by a
 * timer, since there are no frames in a hidden page, nor outside of pages.
 */
export function createGatherer(gatherMs = GATHER_MS): Gatherer {
  const waiting: (() => void)[] = [];
  let wrap: Wrap = (run) => run();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastRun = 0;

  function runAll(): void {
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      lastRun = Date.now();
      task();
    }
  }

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    wrap(runAll);
  }

  return {
    add(task) {
      waiting.push(task);
      // A clock that was set back counts as a pause.
      if (Math.abs(Date.now() - lastRun) >= gatherMs) {
        flush();
      } else {
        timer ??= setTimeout(flush, gatherMs);
      }
    },
    flush,
    inside(next) {
      wrap = next;
    },
  };
}
