import { type Channel, idOf, type Message, type TextMessage, type Thread } from '../sdk/index.js';
import type { LiveStore } from './liveStore.js';

/** Where a person writes: in a channel, in one of its threads, or among the answers to a message. */
export type WritingPlace = Channel | Thread | Message;

/** What the composer of a place is for right now. */
export type ComposingMode =
  | { kind: 'write' }
  /** The next message answers this one. */
  | { kind: 'reply'; message: Message }
  /** `text` is to replace that of this message; the draft waits meanwhile. */
  | { kind: 'edit'; message: TextMessage; text: string };

/** A file that is to be sent. */
export interface Attachment {
  /** Unique on this device. */
  id: string;
  file: File;
}

/** What stands beside the draft of a place. */
export interface Composing {
  mode: ComposingMode;
  attachments: readonly Attachment[];
  /** What the text calls people and channels (`@Ada Lindqvist`), and what the server does (`<@ada>`). */
  mentions: Readonly<Record<string, string>>;
  /** How often somebody asked for the mode since there was none: each time the field takes the focus. */
  asked: number;
}

/** Beside a draft that nobody touched yet. */
export const NOTHING_COMPOSED: Composing = {
  mode: { kind: 'write' },
  attachments: [],
  mentions: {},
  asked: 0,
};

/** Tells places apart in one record, whatever their ids are; a number is the id of a channel. */
export function placeKey(place: WritingPlace | number): string {
  if (typeof place === 'number' || 'permissions' in place) return String(idOf(place));
  return 'nestedLevel' in place ? `replies:${place.id}` : `thread:${place.id}`;
}

/** Changes what stands beside the draft of one place. */
export function changeComposing(
  live: LiveStore,
  key: string,
  edit: (now: Composing) => Partial<Composing>,
): void {
  live.setState(({ composing }) => {
    const now = composing[key] ?? NOTHING_COMPOSED;
    return { composing: { ...composing, [key]: { ...now, ...edit(now) } } };
  });
}
