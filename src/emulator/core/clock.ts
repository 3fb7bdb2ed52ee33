/** The emulator's only source of time. Times are milliseconds since 1970, delays are milliseconds. */
export interface Clock {
  now(): number;
  /** Runs `task` once after `delay` and returns a function that calls it off. */
  after(delay: number, task: () => void): () => void;
}

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(delay, task) {
    const timer = setTimeout(task, delay);
    return () => clearTimeout(timer);
  },
};

/** A clock that stands still until told to move. */
export interface ManualClock extends Clock {
  /** Moves time forward by `ms` milliseconds and runs everything that falls due, in order. */
  advance(ms: number): void;
}

/**
 * Makes a clock for tests: nothing happens until `advance` is called.
 *
 * @example
 * ```ts
 * import { createEmulator, createManualClock } from 'chatkitty-react/emulator';
 *
 * const clock = createManualClock(Date.UTC(2026, 0, 1));
 * const emulator = createEmulator({ fixture: 'small-team', clock });
 * await emulator.as('ada').type('General', 'Hel');
 * clock.advance(5_000); // Ada stops typing
 * ```
 */
export function createManualClock(start = 0): ManualClock {
  let now = start;
  let tasks: { due: number; run: () => void }[] = [];

  const takeNext = (until: number) => {
    const next = tasks.filter(({ due }) => due <= until).sort((a, b) => a.due - b.due)[0];
    tasks = tasks.filter((task) => task !== next);
    return next;
  };

  return {
    now: () => now,
    after(delay, run) {
      const task = { due: now + delay, run };
      tasks.push(task);
      return () => {
        tasks = tasks.filter((other) => other !== task);
      };
    },
    advance(ms) {
      const until = now + ms;
      for (let task = takeNext(until); task; task = takeNext(until)) {
        now = task.due;
        task.run();
      }
      now = until;
    },
  };
}
