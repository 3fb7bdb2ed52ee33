import type { Channel, Message, TextMessage, Thread } from '../sdk/index.js';

/** Where a person writes: in a channel, or in one of its threads. */
export type WritingPlace = Channel | Thread;

/** What the composer of a place is for right now. */
export type ComposingMode =
  | { kind: 'write' }
  /** The next message answers this one. */
  | { kind: 'reply'; message: Message }
  /** `text` is to replace that of this message; the draft waits meanwhile. */
  | { kind: 'edit'; message: TextMessage; text: string };

/** A file that is to be sent. */
export interface Attachment {
  /** Unique within this page. */
  id: number;
  file: File;
}

/** What stands beside the draft of a place. It lives as long as the page: browsers keep no files for us. */
export interface Composing {
  mode: ComposingMode;
  attachments: readonly Attachment[];
  /** What the text calls people and channels (`@Ada Lindqvist`), and what the server does (`<@ada>`). */
  mentions: Readonly<Record<string, string>>;
}

/** Beside a draft that nobody touched yet. */
export const NOTHING_COMPOSED: Composing = { mode: { kind: 'write' }, attachments: [], mentions: {} };

/** Tells places apart in one record: the ids of channels are numbers, those of threads are words. */
export function placeKey(place: WritingPlace): string {
  return 'type' in place ? String(place.id) : `thread:${place.id}`;
}

/** A place as the SDK's calls take it. */
export function placeTarget(place: WritingPlace): { channel: Channel } | { thread: Thread } {
  return 'type' in place ? { channel: place } : { thread: place };
}
