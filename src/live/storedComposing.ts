import type { Composing } from './composing.js';
import type { LiveState } from './liveStore.js';
import { withoutGrant } from './unsent.js';

/** The stored state of a composer, with the ids of its files instead of the files. */
export interface StoredComposing extends Pick<Composing, 'mode' | 'mentions'> {
  files: readonly string[];
}

/** The text to store, or undefined if there is nothing to keep. */
export function storeComposing(composing: LiveState['composing']): string | undefined {
  const begun = Object.entries(composing).filter(([, one]) => isBegun(one));
  return begun.length === 0
    ? undefined
    : JSON.stringify(Object.fromEntries(begun.map(([place, one]) => [place, toPlain(one)])));
}

/** What was stored, by place; nothing if it cannot be read. */
export function restoreComposing(text: string): [place: string, StoredComposing][] {
  try {
    return Object.entries<StoredComposing>(JSON.parse(text)).map(([place, { mode, mentions, files }]) => [
      place,
      { mode: { ...mode }, mentions: { ...mentions }, files: [...files] },
    ]);
  } catch {
    return [];
  }
}

function isBegun({ mode, attachments, mentions }: Composing): boolean {
  return mode.kind !== 'write' || attachments.length > 0 || Object.keys(mentions).length > 0;
}

function toPlain({ mode, attachments, mentions }: Composing): StoredComposing {
  return {
    mode: mode.kind === 'reply' ? { ...mode, message: withoutGrant(mode.message) } : mode,
    mentions,
    files: attachments.map(({ id }) => id),
  };
}
