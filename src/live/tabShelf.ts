import { pause } from './pause.js';
import { put, type Shelf } from './shelf.js';

/** What browsers have, and what tests may stand in for. */
export interface TabStorage {
  /** Shared by all tabs. */
  shared: Storage;
  /** This tab's own: it survives a reload. */
  own: Storage;
  locks: LockManager;
  /** Tells by `storage` events what other tabs wrote. */
  events: Pick<EventTarget, 'addEventListener'>;
}

const SECONDS = 1000;
/** How long a tab that reloads has to come back for what is its own. */
export const RELOAD_GRACE_MS = 15 * SECONDS;
/** Longer than a tab that waits for a shelf holds it to learn that nobody else does. */
const MOMENT_MS = 100;

const TAB_KEY = 'chatkitty-react:tab';

/**
 * A shelf for each tab, so that tabs never overwrite each other or send a message twice. A tab holds a lock on
 * its shelf for as long as it lives; what lies on a shelf that nobody holds is taken over by another tab.
 */
export function tabShelf(
  { shared, own, locks, events }: TabStorage,
  prefix: string,
  graceMs = RELOAD_GRACE_MS,
): Shelf {
  let key: string | undefined;
  const closing = new AbortController();
  const { signal } = closing;

  async function load(): Promise<string[]> {
    // At once: all shelves of a tab go by one name.
    own[TAB_KEY] ??= Math.random().toString(36).slice(2);
    let tabId: string = own[TAB_KEY];
    if (!(await claim(tabId))) {
      await pause(MOMENT_MS);
      // The copy of a living tab has the same name on all its shelves, too: that of the original with a mark.
      while (!(await claim(tabId)) && !signal.aborted) tabId += '+';
    }
    if (signal.aborted) return [];
    own[TAB_KEY] = tabId;
    key = shelfOf(tabId);
    const mine = shared.getItem(key);
    const left = await Promise.all(othersShelves().map(takeOver));
    return [mine, ...left].filter((text) => text !== null);
  }

  const shelfOf = (tabId: string) => `${prefix}/${tabId}`;
  const othersShelves = () =>
    Object.keys(shared).filter((name) => name.startsWith(`${prefix}/`) && name !== key);

  /** Holds a shelf until it is released; false if a living tab has it, as after duplicating one. */
  function claim(tabId: string): Promise<boolean> {
    return new Promise((resolve) => {
      void locks.request(shelfOf(tabId), { ifAvailable: true }, (lock) => {
        const isMine = lock !== null && !signal.aborted;
        resolve(isMine);
        return isMine ? new Promise((done) => signal.addEventListener('abort', done)) : undefined;
      });
    });
  }

  /** The text of a shelf, which is empty then; null if a living tab has it. */
  function takeOver(name: string): Promise<string | null> {
    return locks.request(name, { ifAvailable: true }, (lock) => {
      const text = lock && shared.getItem(name);
      if (text) shared.removeItem(name);
      return text;
    });
  }

  return {
    load,
    // What others leave stays where it is until it is fetched: there is time to fetch what fetches it.
    onLeft: (take) => {
      const inheriting = { othersShelves, takeOver, locks, events, signal, graceMs };
      import('./inheritShelves.js').then(
        ({ inheritShelves }) => inheritShelves(inheriting, take),
        () => {},
      );
    },
    save: (text) => {
      if (key !== undefined) {
        void put(shared, key, text);
      }
    },
    close: () => closing.abort(),
  };
}
