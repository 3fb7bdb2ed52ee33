import type { Unsubscribe } from '../sdk/index.js';
import type { LiveStore } from './liveStore.js';
import type { Shelf } from './shelf.js';
import { mergeUnsent, restoreUnsent, storeUnsent } from './unsent.js';

/**
 * Keeps drafts and unsent messages on a shelf, and brings back what an earlier page left there. A message is
 * on the shelf before it is on the wire.
 */
export function keepUnsent(live: LiveStore, shelf: Shelf): Unsubscribe {
  let stop: Unsubscribe = () => {};
  let stopped = false;

  void shelf.load().then((texts) => {
    if (stopped) {
      return;
    }
    stop = live.subscribe(({ drafts, outbox }, before) => {
      if (drafts !== before.drafts || outbox !== before.outbox) {
        shelf.save(storeUnsent({ drafts, outbox }));
      }
    });
    for (const earlier of texts.map(restoreUnsent)) {
      live.setState((here) => mergeUnsent(here, earlier));
    }
    shelf.save(storeUnsent(live.getState()));
  });

  return () => {
    stopped = true;
    stop();
    shelf.close();
  };
}
