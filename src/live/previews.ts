import type { Unsubscribe } from '../sdk/index.js';
import type { LiveStore } from './liveStore.js';
import { departed, type OutboxItem } from './outbox.js';
import { releaseFile } from './outboxFile.js';

/** Frees the preview of a file as soon as it has arrived or was thrown away. */
export function releasePreviews(live: LiveStore): Unsubscribe {
  return live.subscribe(({ outbox }, before) => release(departed(before.outbox, outbox)));
}

/** Frees every preview: nobody will look at this outbox again. */
export function releaseAllPreviews(live: LiveStore): void {
  release(live.getState().outbox);
}

function release(items: readonly OutboxItem[]): void {
  for (const item of items) {
    if ('file' in item) {
      releaseFile(item.file);
    }
  }
}
