import type { ListedMessage } from '../useMessages.js';

/** Where a message stands in a run of messages by one person; it decides corners, name and picture. */
export type GroupPosition = 'single' | 'first' | 'middle' | 'last';

/** One row of a thread. Keys last as long as the row, from the optimistic copy to the server's. */
export type ThreadItem =
  | { type: 'beginning'; key: string }
  /** The line above the first message of a day; `moment` is ISO 8601. */
  | { type: 'day'; key: string; moment: string }
  | { type: 'message'; key: string; message: ListedMessage; position: GroupPosition };

const MINUTES = 60_000;
/** A pause this long begins a new group, even by the same person. */
const GROUP_PAUSE_MS = 5 * MINUTES;

/**
 * What a thread shows for its messages, which run from old to new.
 *
 * While there are older pages, the oldest message is held back: whether it begins a day or a group is known
 * only with the message before it, and a row that learns this later would push what is being read.
 */
export function toThreadItems(messages: readonly ListedMessage[], hasOlder: boolean): ThreadItem[] {
  const keys = new Set<string>();
  const items: ThreadItem[] =
    hasOlder || messages.length === 0 ? [] : [{ type: 'beginning', key: 'beginning' }];
  messages.forEach((message, index) => {
    const before = messages[index - 1];
    if (!before && hasOlder) {
      return;
    }
    const key = uniqueKey(message, keys);
    if (!before || !isSameDay(before, message)) {
      items.push({ type: 'day', key: `day ${key}`, moment: message.createdTime });
    }
    const position = positionBetween(before, message, messages[index + 1]);
    items.push({ type: 'message', key, message, position });
  });
  return items;
}

/** True if two neighbours belong to one group: same person, same day, no long pause. */
export function belongTogether(a: ListedMessage | undefined, b: ListedMessage | undefined): boolean {
  if (!a || !b || !('user' in a) || !('user' in b) || a.user.id !== b.user.id) {
    return false;
  }
  return Math.abs(Date.parse(b.createdTime) - Date.parse(a.createdTime)) < GROUP_PAUSE_MS && isSameDay(a, b);
}

function positionBetween(
  before: ListedMessage | undefined,
  message: ListedMessage,
  after: ListedMessage | undefined,
): GroupPosition {
  const isContinued = belongTogether(before, message);
  const continues = belongTogether(message, after);
  if (isContinued) return continues ? 'middle' : 'last';
  return continues ? 'first' : 'single';
}

/** The client id outlives the change from optimistic to real; a copied one must not give two rows one key. */
function uniqueKey({ clientId, id }: ListedMessage, taken: Set<string>): string {
  const key = clientId === undefined || taken.has(clientId) ? `id ${id}` : clientId;
  taken.add(key);
  return key;
}

const daysOf = new WeakMap<ListedMessage, number>();

/** Calendar days in the local time zone, remembered: thousands are compared whenever a message arrives. */
function dayOf(message: ListedMessage): number {
  const day = daysOf.get(message) ?? new Date(message.createdTime).setHours(0, 0, 0, 0);
  daysOf.set(message, day);
  return day;
}

function isSameDay(a: ListedMessage, b: ListedMessage): boolean {
  return dayOf(a) === dayOf(b);
}
