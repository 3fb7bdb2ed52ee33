import type { FileToSend } from '../sdk/index.js';
import type { KeptFiles } from './keepFiles.js';

/** Where files that wait to be sent are kept when the page is closed: IndexedDB, or anything like it. */
export interface ChatFileStorage {
  getFile(key: string): Promise<FileToSend | undefined>;
  setFile(key: string, file: FileToSend): Promise<unknown>;
  removeFile(key: string): Promise<unknown>;
}

/**
 * Opens the storage of files, the first time one is needed: an app that sends only text never loads the code for it.
 */
export type OpenFiles = () => Promise<KeptFiles>;

/** Keeps files in the app's storage, else in the browser's; undefined where there is none. */
export function filesIn(storage: ChatFileStorage | undefined, prefix: string): OpenFiles | undefined {
  if (!storage && typeof indexedDB === 'undefined') {
    return undefined;
  }
  let opened: Promise<KeptFiles> | undefined;
  const open = async () => {
    const { keepFilesIn } = await import('./keepFiles.js');
    return keepFilesIn(storage ?? (await (await import('./fileDatabase.js')).openFileDatabase()), prefix);
  };
  return () => {
    opened ??= open();
    return opened;
  };
}
