import { createStore, del, delMany, get, keys, set } from 'idb-keyval';
import type { ChatFileStorage } from './fileStorage.js';

const DATABASE = 'chatkitty-react';
const DAYS = 24 * 60 * 60_000;
/** A page that is killed in the wrong moment leaves a file that nobody asks for again. */
const FORGOTTEN_AFTER_MS = 30 * DAYS;

/** The page's files in IndexedDB, without those that were forgotten there. */
export async function openFileDatabase(): Promise<ChatFileStorage> {
  const store = createStore(DATABASE, 'files');
  await delMany((await keys<string>(store)).filter(isForgotten), store);
  return {
    getFile: (key) => get(key, store),
    setFile: (key, file) => set(key, file, store),
    removeFile: (key) => del(key, store),
  };
}

/** A key ends with a client id, which begins with when it was made. */
function isForgotten(key: string): boolean {
  const madeAt = Number.parseInt(key.slice(key.lastIndexOf('/') + 1), 36);
  return Date.now() - madeAt > FORGOTTEN_AFTER_MS;
}
