import type { Unsubscribe } from '../sdk/index.js';

const MINUTES = 60_000;
/** How long a claim keeps other tabs away: a background tab may receive the same event late. */
export const CLAIM_LASTS_MS = 10 * MINUTES;

/** Decides which of a person's tabs acts, when all of them receive the same event. */
export interface Tabs {
  /**
   * True in exactly one tab for each key: the first that claims it. No leader is elected, so it does not matter which
   * tabs are frozen, slow or closed.
   *
   * @example
   * if (await tabs.claimOnce(`sound/${notification.id}`)) play();
   */
  claimOnce(key: string): Promise<boolean>;
  /** Calls back when this tab is the one that acts for all, until it is closed or the result is called. */
  lead(onLead: () => void): Unsubscribe;
}

/** The tabs that share locks; without locks, as in React Native, this one is alone. */
export function createTabs(locks: LockManager | undefined, prefix: string): Tabs {
  return locks ? lockedTabs(locks, prefix) : { claimOnce: async () => true, lead: leadAlone };
}

/** The tabs of this browser. */
export function browserTabs(prefix: string): Tabs {
  const { document, navigator } = globalThis;
  return createTabs(document ? navigator?.locks : undefined, prefix);
}

function lockedTabs(locks: LockManager, prefix: string): Tabs {
  return {
    claimOnce: (key) =>
      new Promise((resolve, reject) => {
        const hold = (lock: Lock | null) => {
          resolve(lock !== null);
          return lock ? new Promise<void>((done) => setTimeout(done, CLAIM_LASTS_MS)) : undefined;
        };
        locks.request(`${prefix}/claim/${key}`, { ifAvailable: true }, hold).catch(reject);
      }),
    lead(onLead) {
      const stop = new AbortController();
      const hold = () => {
        if (stop.signal.aborted) {
          return undefined;
        }
        onLead();
        return new Promise<void>((done) => stop.signal.addEventListener('abort', () => done()));
      };
      locks.request(`${prefix}/lead`, { signal: stop.signal }, hold).catch(() => {
        // Stopped before it was this tab's turn.
      });
      return () => stop.abort();
    },
  };
}

function leadAlone(onLead: () => void): Unsubscribe {
  onLead();
  return () => {};
}
