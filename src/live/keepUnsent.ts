import { type Unsubscribe, unsubscribeAll } from '../sdk/index.js';
import { bringBackFiles, keepFiles } from './keepFiles.js';
import type { LiveStore } from './liveStore.js';
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
    const outbox = await bringBackFiles(earlier.outbox, files, key);
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
    files ? keepFiles(live, files, key) : () => {},
    () => {
      stopped = true;
      stopSaving();
      shelf.close();
    },
  ]);
}
