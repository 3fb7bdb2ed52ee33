import type { FileToSend } from '../sdk/index.js';

/** Where files that wait to be sent outlive the page: IndexedDB, or anything of its kind. */
export interface ChatFileStorage {
  getFile(key: string): Promise<FileToSend | undefined>;
  setFile(key: string, file: FileToSend): Promise<unknown>;
  removeFile(key: string): Promise<unknown>;
}

/** Opens the storage with the first file; who sends text alone never loads what it takes. */
export type OpenFiles = () => Promise<ChatFileStorage>;

/** The browser's own place for files; undefined where there is none. */
export function browserFiles(): OpenFiles | undefined {
  if (typeof indexedDB === 'undefined') {
    return undefined;
  }
  let opened: Promise<ChatFileStorage> | undefined;
  return () => {
    opened ??= import('./fileDatabase.js').then(({ openFileDatabase }) => openFileDatabase());
    return opened;
  };
}
