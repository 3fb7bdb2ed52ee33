import type { Unsubscribe } from '../sdk/index.js';
import { type Attachment, type Composing, NOTHING_COMPOSED } from './composing.js';
import type { OpenFiles } from './fileStorage.js';
import type { LiveState, LiveStore } from './liveStore.js';
import { restoreComposing, type StoredComposing, storeComposing } from './storedComposing.js';
import type { UnsentStorage } from './unsentStorage.js';

/**
 * Keeps the state of all composers in storage, and restores what an earlier page left. Unlike a draft, it is not
 * taken over from a tab that closes while this one is open: what is being written here must not suddenly become a
 * reply.
 */
export function keepComposing(live: LiveStore, { shelf, openFiles }: UnsentStorage): Unsubscribe {
  const files = trayFiles(openFiles);
  let stopSaving: Unsubscribe = () => {};
  let isStopped = false;

  void shelf.load().then(async (texts) => {
    const earlier = await Promise.all(texts.flatMap(restoreComposing).map(bringBack));
    live.setState(({ composing }) => ({ composing: { ...Object.fromEntries(earlier), ...composing } }));
    if (!isStopped) stopSaving = saveChanges();
  });

  async function bringBack([place, stored]: [string, StoredComposing]): Promise<[string, Composing]> {
    const { mode, mentions } = stored;
    return [place, { ...NOTHING_COMPOSED, mode, mentions, attachments: await files.bringBack(stored.files) }];
  }

  function saveChanges(): Unsubscribe {
    const save = ({ composing }: LiveState) => {
      shelf.save(storeComposing(composing));
      files.keep(Object.values(composing).flatMap(({ attachments }) => attachments));
    };
    save(live.getState());
    return live.subscribe((now, before) => {
      if (now.composing !== before.composing) save(now);
    });
  }

  return () => {
    isStopped = true;
    stopSaving();
    shelf.close();
  };
}

/** The attached files of all composers. If they cannot be stored, they stay in memory. */
function trayFiles(openFiles: OpenFiles | undefined) {
  const kept = new Set<string>();

  async function bringBack(id: string): Promise<Attachment | undefined> {
    kept.add(id);
    const file = await (await openFiles?.())?.get(id);
    return file instanceof File ? { id, file } : undefined;
  }

  return {
    /** The stored files with these ids, without those that are gone. */
    bringBack: async (ids: readonly string[]): Promise<Attachment[]> => {
      const found = await Promise.allSettled(ids.map(bringBack));
      return found.flatMap((one) => (one.status === 'fulfilled' && one.value) || []);
    },
    /** Stores these, and deletes all others. */
    keep(attachments: readonly Attachment[]): void {
      const added = attachments.filter(({ id }) => !kept.has(id));
      const gone = [...kept].filter((id) => attachments.every((one) => one.id !== id));
      if (added.length + gone.length === 0) return;
      for (const { id } of added) kept.add(id);
      for (const id of gone) kept.delete(id);
      openFiles?.().then(
        (files) => {
          for (const { id, file } of added) files.set(id, file);
          for (const id of gone) files.remove(id);
        },
        () => {},
      );
    },
  };
}
