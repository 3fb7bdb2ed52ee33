import { type Unsubscribe, unsubscribeAll } from '../sdk/index.js';
import type { ChatFileStorage, OpenFiles } from './fileStorage.js';
import type { LiveStore } from './liveStore.js';
import type { OutboxItem } from './outbox.js';
import { mergeUnsent, NOTHING_UNSENT, restoreUnsent, storeUnsent } from './unsent.js';
import type { UnsentStorage } from './unsentStorage.js';

/**
 * Keeps drafts and unsent messages, and brings back what an earlier page left. A text is on the shelf before it
 * is on the wire.
 */
export function keepUnsent(live: LiveStore, { shelf, files, key }: UnsentStorage): Unsubscribe {
  let stopSaving: Unsubscribe = () => {};
  let stopped = false;

  void shelf.load().then(async (texts) => {
    const known = await bringBack(texts);
    if (!stopped) {
      stopSaving = saveChanges(known);
      shelf.onLeft((text) => void bringBack([text]));
    }
  });

  async function bringBack(texts: string[]): Promise<string | undefined> {
    const earlier = texts.map(restoreUnsent).reduceRight(mergeUnsent, NOTHING_UNSENT);
    const known = storeUnsent(mergeUnsent(live.getState(), earlier));
    // What other pages left is on no shelf but this one, whatever happens next.
    shelf.save(known);
    const outbox = await withFiles(earlier.outbox, files, key);
    live.setState((here) => mergeUnsent(here, { ...earlier, outbox }));
    return known;
  }

  function saveChanges(known: string | undefined): Unsubscribe {
    let saved = known;
    const save = () => {
      const text = storeUnsent(live.getState());
      if (text !== saved) {
        saved = text;
        shelf.save(text);
      }
    };
    save();
    return live.subscribe(({ drafts, outbox }, before) => {
      if (drafts !== before.drafts || outbox !== before.outbox) {
        save();
      }
    });
  }

  return unsubscribeAll([
    files ? keepFilesOf(live, files, key) : () => {},
    () => {
      stopped = true;
      stopSaving();
      shelf.close();
    },
  ]);
}

/** Keeps the files of what is unsent beside its text. */
function keepFilesOf(live: LiveStore, openFiles: OpenFiles, key: string): Unsubscribe {
  return live.subscribe(({ outbox }, before) => {
    if (outbox !== before.outbox && [...outbox, ...before.outbox].some(hasFile)) {
      void withStorage(openFiles, ({ keepFiles }, files) => keepFiles(before.outbox, outbox, files, key));
    }
  });
}

/** The items with what was kept of their files. */
async function withFiles(items: readonly OutboxItem[], openFiles: OpenFiles | undefined, key: string) {
  const brought =
    openFiles && items.some(hasFile)
      ? await withStorage(openFiles, ({ bringBackFiles }, files) => bringBackFiles(items, files, key))
      : undefined;
  return brought ?? items;
}

/** Where the storage cannot be had, files stay in memory, as they would without one. */
async function withStorage<Result>(
  openFiles: OpenFiles,
  use: (code: typeof import('./keepFiles.js'), files: ChatFileStorage) => Result,
): Promise<Awaited<Result> | undefined> {
  try {
    const [code, files] = await Promise.all([import('./keepFiles.js'), openFiles()]);
    return await use(code, files);
  } catch {
    return undefined;
  }
}

const hasFile = (item: OutboxItem) => 'file' in item;
