import type { ChatFileStorage } from './fileStorage.js';

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

/** A place for the unsent text of one user on this page. */
export interface Shelf {
  /** What earlier pages left; each text is handed out once. */
  load(): Promise<string[]>;
  /** Calls back with what other tabs leave when they close while this one lives. */
  onLeft(take: (text: string) => void): void;
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
    // The storage is full: what is unsent stays in memory, as it would without one.
  }
}
