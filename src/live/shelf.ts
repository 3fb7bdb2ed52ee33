import type { ChatFileStorage } from './fileStorage.js';

/**
 * Where unsent messages and drafts are kept between page loads: `localStorage`, React Native's `AsyncStorage`, or
 * anything like them. Tokens and passwords are never stored.
 */
export interface ChatStorage {
  getItem(key: string): string | null | Promise<string | null>;
  setItem(key: string, value: string): unknown;
  removeItem(key: string): unknown;
  /** Where files that wait to be sent are kept. Without it, they are lost with the page. */
  files?: ChatFileStorage;
}

/** A place in a storage for one user's unsent text, held by one page at a time. */
export interface Shelf {
  /** What earlier pages left; each text is handed out once. */
  load(): Promise<string[]>;
  /** Calls back with what other tabs leave when they close while this one is open. */
  onLeft(take: (text: string) => void): void;
  save(text: string | undefined): void;
  /** Releases the shelf, so that another page can take over what is on it. */
  close(): void;
}

/** A shelf in the app's own storage, for one page at a time. */
export function plainShelf(storage: ChatStorage, key: string): Shelf {
  return {
    load: async () => {
      const text = await storage.getItem(key);
      return text === null ? [] : [text];
    },
    onLeft: () => {},
    save: (text) => void put(storage, key, text),
    close: () => {},
  };
}

/** Writes a text, or removes it: at once, since the page may be about to close. Never fails. */
export async function put(storage: ChatStorage, key: string, text: string | undefined): Promise<void> {
  try {
    await (text === undefined ? storage.removeItem(key) : storage.setItem(key, text));
  } catch {
    // The storage is full: unsent text stays in memory.
  }
}
