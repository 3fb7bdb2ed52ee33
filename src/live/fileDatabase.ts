import { createStore, del, delMany, get, keys, set } from 'idb-keyval';
import type { ChatFileStorage } from './fileStorage.js';

const DATABASE = 'chatkitty-react';
const DAYS = 24 * 60 * 60_000;
/** A page that is killed at the wrong moment leaves a file behind that is never needed again. */
const FORGOTTEN_AFTER_MS = 30 * DAYS;

/** Opens the page's files in IndexedDB, and deletes those that were left behind. */
export async function openFileDatabase(): Promise<ChatFileStorage> {
  const store = createStore(DATABASE, 'files');
  await delMany((await keys<string>(store)).filter(isForgotten), store);
  return {
    getFile: (key) => get(key, store),
    setFile: (key, file) => set(key, file, store),
    removeFile: (key) => del(key, store),
  };
}

/** A key ends with a client id, which begins with the time when it was made. */
function isForgotten(key: string): boolean {
  const madeAt = Number.parseInt(key.slice(key.lastIndexOf('/') + 1), 36);
  return Date.now() - madeAt > FORGOTTEN_AFTER_MS;
}
