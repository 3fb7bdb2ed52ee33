import type { FileToSend } from '../sdk/index.js';
import type { ChatFileStorage } from './fileStorage.js';
import { departed, type OutboxItem } from './outbox.js';
import { toOutboxFile } from './outboxFile.js';

type Items = readonly OutboxItem[];

/** Files that outlive the page, each under a client id: those of unsent messages, and those that are yet to become one. */
export interface KeptFiles {
  get(clientId: string): Promise<FileToSend | undefined>;
  set(clientId: string, file: FileToSend): void;
  remove(clientId: string): void;
  /** Keeps the bytes of files that wait to be sent, for as long as they wait: the outbox `before` became `now`. */
  keep(before: Items, now: Items): void;
  /** Gives items of an earlier page the bytes that were kept of them. */
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
      // What was just written is queued: the others come from the storage.
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

/** What lives elsewhere has no bytes, and is kept with the text. */
function hasBytes(item: OutboxItem): item is OutboxItem & { file: { source: File } } {
  return 'file' in item && item.file.source !== undefined && !('url' in item.file.source);
}

/** A full disk, or none: the file stays in memory, as it would without a storage. */
function quietly(work: Promise<unknown>): void {
  work.catch(() => {});
}
