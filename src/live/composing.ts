import { type Channel, idOf, type Message, type TextMessage, type Thread } from '../sdk/index.js';
import type { LiveStore } from './liveStore.js';

/** Where a person writes: in a channel, in one of its threads, or in reply to a message. */
export type WritingPlace = Channel | Thread | Message;

/** What a composer does: write, reply or edit. */
export type ComposingMode =
  | { kind: 'write' }
  /** The next message answers this one. */
  | { kind: 'reply'; message: Message }
  /** `text` will replace that of this message; the draft is kept meanwhile. */
  | { kind: 'edit'; message: TextMessage; text: string };

/** A file to be sent. */
export interface Attachment {
  /** Unique on this device. */
  id: string;
  file: File;
}

/** Everything about a composer except its draft. */
export interface Composing {
  mode: ComposingMode;
  attachments: readonly Attachment[];
  /** The server's tag (`<@ada>`) for each label that the text shows (`@Ada Lindqvist`). */
  mentions: Readonly<Record<string, string>>;
  /** Counts how often the mode was asked for. Each time, the text field takes the focus. */
  asked: number;
}

/** The state of a composer that has not been used yet. */
export const NOTHING_COMPOSED: Composing = {
  mode: { kind: 'write' },
  attachments: [],
  mentions: {},
  asked: 0,
};

/** A key that is unique among all kinds of places; a number is the id of a channel. */
export function placeKey(place: WritingPlace | number): string {
  if (typeof place === 'number' || 'permissions' in place) return String(idOf(place));
  return 'nestedLevel' in place ? `replies:${place.id}` : `thread:${place.id}`;
}

/** Changes the state of the composer of one place. */
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
