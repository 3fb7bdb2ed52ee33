import { filesIn, type OpenFiles } from './fileStorage.js';
import { type ChatStorage, plainShelf, type Shelf } from './shelf.js';
import { tabShelf } from './tabShelf.js';

/** What a page needs to store unsent messages and drafts. */
export interface UnsentStorage {
  shelf: Shelf;
  /** Where files are kept, if anywhere. */
  openFiles: OpenFiles | undefined;
}

/**
 * Where this page stores unsent messages and drafts: the app's storage if there is one, else the browser's, else
 * nothing. The key must identify the user and the application.
 */
export function unsentStorageFor(
  storage: ChatStorage | false | undefined,
  key: string,
): UnsentStorage | undefined {
  if (storage === false) {
    return undefined;
  }
  if (storage) {
    const { files } = storage;
    return { shelf: plainShelf(storage, key), openFiles: files && filesIn(files, key) };
  }
  const shelf = browserShelf(key);
  return shelf && { shelf, openFiles: filesIn(undefined, key) };
}

/** The storage itself, for what all tabs share: the app's if there is one, else the browser's, else nothing. */
export function sharedStorage(storage: ChatStorage | false | undefined): ChatStorage | undefined {
  try {
    return storage === false ? undefined : (storage ?? globalThis.localStorage);
  } catch {
    return undefined;
  }
}

function browserShelf(key: string): Shelf | undefined {
  try {
    const { localStorage, sessionStorage, navigator } = globalThis;
    return navigator?.locks
      ? tabShelf(
          { shared: localStorage, own: sessionStorage, locks: navigator.locks, events: globalThis },
          key,
        )
      : localStorage && plainShelf(localStorage, key);
  } catch {
    // Browsers throw on any access to a storage that the person has blocked.
    return undefined;
  }
}
