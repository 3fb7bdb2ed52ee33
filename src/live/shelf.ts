import { browserFiles, type ChatFileStorage } from './fileStorage.js';

/**
 * Where what is unsent is kept between page loads: text in `localStorage`, React Native's `AsyncStorage`, or
 * anything of their kind. Tokens and passwords are never put there.
 */
export interface ChatStorage {
  getItem(key: string): string | null | Promise<string | null>;
  setItem(key: string, value: string): unknown;
  removeItem(key: string): unknown;
  /** Where files that wait are kept; without it they are gone with the page. */
  files?: ChatFileStorage;
}

/** All that a page needs to keep what is unsent. */
export interface UnsentStorage {
  shelf: Shelf;
  files: ChatFileStorage | undefined;
  /** Tells users and applications apart. */
  key: string;
}

/** A place for the unsent text of one user on this page. */
export interface Shelf {
  /** What earlier pages left; each text is handed out once. */
  load(): Promise<string[]>;
  save(text: string | undefined): void;
  /** Lets other pages have what is on it. */
  close(): void;
}

/** A shelf in a storage of the app's own, for one page at a time. */
export function plainShelf(storage: ChatStorage, key: string): Shelf {
  return {
    load: async () => {
      const text = await storage.getItem(key);
      return text === null ? [] : [text];
    },
    save: (text) => put(storage, key, text),
    close: () => {},
  };
}

/** What browsers have, and what tests may stand in for. */
export interface TabStorage {
  /** Shared by all tabs. */
  shared: Storage;
  /** This tab's own: it survives a reload. */
  own: Storage;
  locks: LockManager;
}

const TAB_KEY = 'chatkitty-react:tab';

/**
 * A shelf for each tab, so that tabs never overwrite each other or send a message twice. A tab holds a lock on
 * its shelf for as long as it lives; what lies on a shelf that nobody holds is taken over by the next tab.
 */
export function tabShelf({ shared, own, locks }: TabStorage, prefix: string): Shelf {
  let key: string | undefined;
  let isOpen = true;
  let release = () => {};

  async function load(): Promise<string[]> {
    key = await claim(shelfOf(own.getItem(TAB_KEY) ?? newTabId()));
    key ??= await claim(shelfOf(newTabId()));
    if (key === undefined) {
      return [];
    }
    own.setItem(TAB_KEY, key.slice(prefix.length + 1));
    const mine = shared.getItem(key);
    const left = await Promise.all(
      shelves()
        .filter((other) => other !== key)
        .map(takeOver),
    );
    return [mine, ...left].filter((text) => text !== null);
  }

  const shelfOf = (tabId: string) => `${prefix}/${tabId}`;
  const shelves = () => Object.keys(shared).filter((name) => name.startsWith(`${prefix}/`));

  /** Holds a shelf until it is released; undefined if a living tab has it, as after duplicating one. */
  function claim(name: string): Promise<string | undefined> {
    return new Promise((resolve) => {
      void locks.request(name, { ifAvailable: true }, (lock) => {
        resolve(lock && isOpen ? name : undefined);
        return lock && isOpen
          ? new Promise<void>((done) => {
              release = done;
            })
          : undefined;
      });
    });
  }

  function takeOver(name: string): Promise<string | null> {
    return locks.request(name, { ifAvailable: true }, (lock) => {
      const text = lock && shared.getItem(name);
      if (lock) {
        shared.removeItem(name);
      }
      return text;
    });
  }

  return {
    load,
    save: (text) => {
      if (key !== undefined) {
        put(shared, key, text);
      }
    },
    close: () => {
      isOpen = false;
      release();
    },
  };
}

/** What this page keeps things in: the app's storage if it gives one, else the browser's, else nothing. */
export function unsentStorageFor(
  storage: ChatStorage | false | undefined,
  key: string,
): UnsentStorage | undefined {
  if (storage === false) {
    return undefined;
  }
  if (storage) {
    return { shelf: plainShelf(storage, key), files: storage.files, key };
  }
  const shelf = browserShelf(key);
  return shelf && { shelf, files: browserFiles(), key };
}

function browserShelf(key: string): Shelf | undefined {
  try {
    const { localStorage, sessionStorage, navigator } = globalThis;
    return navigator?.locks
      ? tabShelf({ shared: localStorage, own: sessionStorage, locks: navigator.locks }, key)
      : localStorage && plainShelf(localStorage, key);
  } catch {
    // Browsers throw at the mere mention of storage that a person has blocked.
    return undefined;
  }
}

function newTabId(): string {
  return Math.random().toString(36).slice(2);
}

function put(storage: ChatStorage, key: string, text: string | undefined): void {
  try {
    if (text === undefined) {
      storage.removeItem(key);
    } else {
      storage.setItem(key, text);
    }
  } catch {
    // The storage is full: what is unsent stays in memory, as it would without one.
  }
}
