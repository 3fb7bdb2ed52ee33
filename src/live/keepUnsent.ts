import { type Unsubscribe, unsubscribeAll } from '../sdk/index.js';
import type { LiveState, LiveStore } from './liveStore.js';
import type { OutboxItem } from './outbox.js';
import { mergeUnsent, NOTHING_UNSENT, restoreUnsent, storeUnsent } from './unsent.js';
import type { UnsentStorage } from './unsentStorage.js';

/**
 * Keeps drafts and unsent messages in storage, and restores what an earlier page left. A message is stored before it
 * is sent.
 */
export function keepUnsent(live: LiveStore, { shelf, openFiles }: UnsentStorage): Unsubscribe {
  let stopSaving: Unsubscribe = () => {};
  let stopped = false;

  void shelf.load().then(async (texts) => {
    await bringBack(texts);
    if (!stopped) {
      stopSaving = saveChanges();
      shelf.onLeft((text) => void bringBack([text]));
    }
  });

  async function bringBack(texts: string[]): Promise<void> {
    const earlier = texts.map(restoreUnsent).reduceRight(mergeUnsent, NOTHING_UNSENT);
    // What other pages left is stored nowhere else now, so save it before anything can go wrong.
    shelf.save(storeUnsent(mergeUnsent(live.getState(), earlier)));
    const outbox = await bringBackFiles(earlier.outbox);
    live.setState((here) => mergeUnsent(here, { ...earlier, outbox }));
  }

  /** Files that cannot be stored stay in memory. */
  async function bringBackFiles(items: readonly OutboxItem[]): Promise<readonly OutboxItem[]> {
    return openFiles && items.some(hasFile)
      ? openFiles().then(
          (files) => files.bringBack(items),
          () => items,
        )
      : items;
  }

  function keepFiles({ outbox }: LiveState, before: LiveState): void {
    if (outbox !== before.outbox && [...before.outbox, ...outbox].some(hasFile)) {
      openFiles?.().then(
        (files) => files.keep(before.outbox, outbox),
        () => {},
      );
    }
  }

  function saveChanges(): Unsubscribe {
    let saved: string | undefined;
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
    live.subscribe(keepFiles),
    () => {
      stopped = true;
      stopSaving();
      shelf.close();
    },
  ]);
}

const hasFile = (item: OutboxItem) => 'file' in item;
