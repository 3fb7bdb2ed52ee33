import type { Tabs } from '../live/tabs.js';

/** The head start of a tab in which the person sees something, over tabs in which they do not. */
const HEAD_START_MS = 150;

/** Lets one tab act for all: each waits for its turn, and acts unless another one has. */
export interface Turns {
  /** Acts in the tab with the lowest turn; turn 0 is at once. */
  take(key: string, turn: number, act: () => void): void;
  /** Cancels everything that waits. */
  stop(): void;
}

/** Turns among the tabs of a person. */
export function createTurns(tabs: Tabs): Turns {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const claim = (key: string, act: () => void) =>
    void tabs.claimOnce(key).then((isOurs) => {
      if (isOurs) act();
    });
  return {
    take(key, turn, act) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        claim(key, act);
      }, turn * HEAD_START_MS);
      timers.add(timer);
    },
    stop: () => timers.forEach(clearTimeout),
  };
}
