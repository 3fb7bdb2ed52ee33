import { belongToAlbum, withPicture } from '../media/album.js';
import type { MessageGap } from '../messageGaps.js';
import type { ListedMessage } from '../useMessages.js';

/** Where a message stands in a run of messages by one person; it decides corners, name and picture. */
export type GroupPosition = 'single' | 'first' | 'middle' | 'last';

/** One row of a thread. Keys last as long as the row, from the optimistic copy to the server's. */
export type ThreadItem =
  | { type: 'beginning'; key: string }
  /** The line above the first message of a day; `moment` is ISO 8601. */
  | { type: 'day'; key: string; moment: string }
  /** The line above the first message that was unread when the list was opened. */
  | { type: 'unread'; key: string }
  /** Where messages are missing that have to be asked for. */
  | { type: 'gap'; key: string; gap: MessageGap }
  /** The line below the message that all others answer. */
  | { type: 'answers'; key: string }
  /** A message, or the pictures that were sent together. */
  | { type: 'message'; key: string; messages: readonly ListedMessage[]; position: GroupPosition };

const MINUTES = 60_000;
/** A pause this long begins a new group, even by the same person. */
const GROUP_PAUSE_MS = 5 * MINUTES;

/** What stands between messages for other reasons than time. */
export interface ThreadMarks {
  firstUnreadId?: number | undefined;
  /** From old to new. */
  gaps?: readonly MessageGap[];
  /** The message that all others answer. It stands first, in the place of the beginning of a channel. */
  rootId?: number;
}

/**
 * What a thread shows for its messages, which run from old to new.
 *
 * While there are older pages, the oldest message is held back: whether it begins a day or a group is known
 * only with the message before it, and a row that learns this later would push what is being read.
 */
export function toThreadItems(
  messages: readonly ListedMessage[],
  hasOlder: boolean,
  { firstUnreadId, gaps = [], rootId }: ThreadMarks = {},
): ThreadItem[] {
  const gapBefore = ({ id }: ListedMessage) => gaps.findIndex(({ beforeId }) => beforeId === id);
  const joined = (a: ListedMessage | undefined, b: ListedMessage | undefined) =>
    b !== undefined && b.id !== firstUnreadId && a?.id !== rootId && gapBefore(b) < 0 && belongTogether(a, b);
  const keys = new Set<string>();
  const items: ThreadItem[] =
    hasOlder || messages.length === 0 || rootId !== undefined
      ? []
      : [{ type: 'beginning', key: 'beginning' }];
  let continues = false;
  messages.forEach((message, index) => {
    const before = messages[index - 1];
    const isContinued = continues;
    continues = joined(message, messages[index + 1]);
    if (!before && hasOlder) {
      return;
    }
    const key = uniqueKey(message, keys);
    const above = items.at(-1);
    if (above?.type === 'message' && isContinued && belongToAlbum(above.messages, message)) {
      const position = positionOf(above.position === 'middle', continues);
      items[items.length - 1] = { ...above, messages: withPicture(above.messages, message), position };
      return;
    }
    const gap = gaps[gapBefore(message)];
    // What is left of a gap is the same row: whoever closes it keeps the button under the finger.
    if (gap) items.push({ type: 'gap', key: `gap ${gaps.indexOf(gap)}`, gap });
    if (!before || !isSameDay(before, message)) {
      items.push({ type: 'day', key: `day ${key}`, moment: message.createdTime });
    }
    if (message.id === firstUnreadId) items.push({ type: 'unread', key: 'unread' });
    const position = positionOf(isContinued, continues);
    items.push({ type: 'message', key, messages: [message], position });
    if (message.id === rootId) items.push({ type: 'answers', key: 'answers' });
  });
  return items;
}

/** True if two neighbours belong to one group: same person, same day, no long pause. */
export function belongTogether(a: ListedMessage | undefined, b: ListedMessage | undefined): boolean {
  if (!a || !b || !('user' in a) || !('user' in b) || a.user.id !== b.user.id) {
    return false;
  }
  return Math.abs(momentOf(b).time - momentOf(a).time) < GROUP_PAUSE_MS && isSameDay(a, b);
}

/** Where a message stands, told by its neighbours. */
export function positionOf(isContinued: boolean, continues: boolean): GroupPosition {
  if (isContinued) return continues ? 'middle' : 'last';
  return continues ? 'first' : 'single';
}

/** The client id outlives the change from optimistic to real; a copied one must not give two rows one key. */
function uniqueKey({ clientId, id }: ListedMessage, taken: Set<string>): string {
  const key = clientId === undefined || taken.has(clientId) ? `id ${id}` : clientId;
  taken.add(key);
  return key;
}

/** When a message was said, and on which calendar day of the local time zone, both in milliseconds. */
interface Moment {
  time: number;
  day: number;
}

const moments = new WeakMap<ListedMessage, Moment>();

/** Remembered, since thousands of neighbours are compared whenever a message arrives. */
function momentOf(message: ListedMessage): Moment {
  const known = moments.get(message);
  if (known) return known;
  const date = new Date(message.createdTime);
  const moment = { time: date.getTime(), day: date.setHours(0, 0, 0, 0) };
  moments.set(message, moment);
  return moment;
}

function isSameDay(a: ListedMessage, b: ListedMessage): boolean {
  return momentOf(a).day === momentOf(b).day;
}
