import type { ChatFileStorage } from './fileStorage.js';
import { departed, type OutboxItem } from './outbox.js';
import { toOutboxFile } from './outboxFile.js';

type Items = readonly OutboxItem[];

/** Keeps the bytes of files that wait to be sent, for as long as they wait: `before` became `now`. */
export function keepFiles(before: Items, now: Items, files: ChatFileStorage, prefix: string): void {
  // What was just written is queued: the others come from the storage.
  const written = departed(now, before).filter(({ status }) => status === 'queued');
  for (const { clientId, file } of written.filter(hasBytes)) {
    quietly(files.setFile(keyOf(prefix, clientId), file.source));
  }
  for (const { clientId } of departed(before, now).filter(hasBytes)) {
    quietly(files.removeFile(keyOf(prefix, clientId)));
  }
}

/** Gives items of an earlier page the bytes that were kept of them. */
export function bringBackFiles(items: Items, files: ChatFileStorage, prefix: string): Promise<OutboxItem[]> {
  return Promise.all(
    items.map(async (item) => {
      if (!('file' in item) || item.file.source) {
        return item;
      }
      const source = await files.getFile(keyOf(prefix, item.clientId)).catch(() => undefined);
      return source ? { ...item, file: toOutboxFile(source) } : item;
    }),
  );
}

const keyOf = (prefix: string, clientId: string) => `${prefix}/${clientId}`;

/** What lives elsewhere has no bytes, and is kept with the text. */
function hasBytes(item: OutboxItem): item is OutboxItem & { file: { source: File } } {
  return 'file' in item && item.file.source !== undefined && !('url' in item.file.source);
}

/** A full disk, or none: the file stays in memory, as it would without a storage. */
function quietly(work: Promise<unknown>): void {
  work.catch(() => {});
}
