import type { Channel, Message, TextMessage, Thread } from '../sdk/index.js';

/** Where a person writes: in a channel, or in one of its threads. */
export type WritingPlace = Channel | Thread;

/** What the composer of a place is for right now. */
export type Composing =
  | { kind: 'write' }
  /** The next message answers this one. */
  | { kind: 'reply'; message: Message }
  /** The text in the field replaces that of this message. */
  | { kind: 'edit'; message: TextMessage };

/** A composer nobody gave another purpose. */
export const WRITING: Composing = { kind: 'write' };

/** Tells places apart in one record: the ids of channels are numbers, those of threads are words. */
export function placeKey(place: WritingPlace): string {
  return 'type' in place ? String(place.id) : `thread:${place.id}`;
}
