import type { FileToSend } from '../sdk/index.js';

/** Where files that wait to be sent outlive the page: IndexedDB, or anything of its kind. */
export interface ChatFileStorage {
  getFile(key: string): Promise<FileToSend | undefined>;
  setFile(key: string, file: FileToSend): Promise<unknown>;
  removeFile(key: string): Promise<unknown>;
}

const DATABASE = 'chatkitty-react';
const DAYS = 24 * 60 * 60_000;
/** A page that is killed in the wrong moment leaves a file that nobody asks for again. */
const FORGOTTEN_AFTER_MS = 30 * DAYS;

/** The browser's own place for files; undefined where there is none. Nothing is loaded before there is a file. */
export function browserFiles(): ChatFileStorage | undefined {
  if (typeof indexedDB === 'undefined') {
    return undefined;
  }
  const open = once(async () => {
    const { createStore, del, delMany, get, keys, set } = await import('idb-keyval');
    const store = createStore(DATABASE, 'files');
    await delMany((await keys<string>(store)).filter(isForgotten), store);
    return {
      getFile: (key: string) => get<FileToSend>(key, store),
      setFile: (key: string, file: FileToSend) => set(key, file, store),
      removeFile: (key: string) => del(key, store),
    };
  });
  return {
    getFile: async (key) => (await open()).getFile(key),
    setFile: async (key, file) => (await open()).setFile(key, file),
    removeFile: async (key) => (await open()).removeFile(key),
  };
}

/** A key ends with a client id, which begins with when it was made. */
function isForgotten(key: string): boolean {
  const madeAt = Number.parseInt(key.slice(key.lastIndexOf('/') + 1), 36);
  return Date.now() - madeAt > FORGOTTEN_AFTER_MS;
}

function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
