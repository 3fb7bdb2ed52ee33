import type { FileToSend } from '../sdk/index.js';
import type { ChatFileStorage } from './fileStorage.js';
import { departed, type OutboxItem } from './outbox.js';
import { toOutboxFile } from './outboxFile.js';

type Items = readonly OutboxItem[];

/**
 * Files that are kept when the page is closed, by client id: those of unsent messages, and those attached to drafts.
 */
export interface KeptFiles {
  get(clientId: string): Promise<FileToSend | undefined>;
  set(clientId: string, file: FileToSend): void;
  remove(clientId: string): void;
  /**
   * Stores the files of messages that were added to the outbox between `before` and `now`, and deletes those of
   * messages that left it.
   */
  keep(before: Items, now: Items): void;
  /** Gives items of an earlier page their stored files back. */
  bringBack(items: Items): Promise<Items>;
}

/** Keeps files in a storage, under keys that begin with a prefix. */
export function keepFilesIn(storage: ChatFileStorage, prefix: string): KeptFiles {
  const keyOf = (clientId: string) => `${prefix}/${clientId}`;
  const get = (clientId: string) => storage.getFile(keyOf(clientId));
  const set = (clientId: string, file: FileToSend) => quietly(storage.setFile(keyOf(clientId), file));
  const remove = (clientId: string) => quietly(storage.removeFile(keyOf(clientId)));

  async function withBytes(item: OutboxItem): Promise<OutboxItem> {
    if (!('file' in item) || item.file.source) {
      return item;
    }
    const source = await get(item.clientId).catch(() => undefined);
    return source ? { ...item, file: toOutboxFile(source) } : item;
  }

  return {
    get,
    set,
    remove,
    keep(before, now) {
      // New messages are queued; all others come from the storage.
      const written = departed(now, before).filter(({ status }) => status === 'queued');
      for (const item of written.filter(hasBytes)) {
        set(item.clientId, item.file.source);
      }
      for (const item of departed(before, now).filter(hasBytes)) {
        remove(item.clientId);
      }
    },
    bringBack: (items) => Promise.all(items.map(withBytes)),
  };
}

/** A file that is hosted elsewhere has no bytes, and is stored with the text. */
function hasBytes(item: OutboxItem): item is OutboxItem & { file: { source: File } } {
  return 'file' in item && item.file.source !== undefined && !('url' in item.file.source);
}

/** If the disk is full, or there is none, the file stays in memory. */
function quietly(work: Promise<unknown>): void {
  work.catch(() => {});
}
