import type { Message } from '../../sdk/index.js';
import { compareMessages } from '../messageCache.js';
import type { ListedMessage } from '../useMessages.js';

/** How much was unread when a list was opened. */
export interface UnreadAtOpening {
  count: number;
  /** The newest message of that moment. */
  newest: Message;
}

/** True once a list that was kept since an earlier visit has caught up with what is counted as unread. */
export function isLevelWith(messages: readonly ListedMessage[], newest: Message): boolean {
  const newestListed = messages.findLast(isArrived);
  // Replies count as unread, but are not in the list.
  return newest.nestedLevel > 0 || (newestListed !== undefined && compareMessages(newestListed, newest) >= 0);
}

/**
 * Where the unread messages began: an index of messages from old to new, -1 if that is not loaded. One's own
 * are never unread.
 */
export function firstUnreadIndex(
  messages: readonly ListedMessage[],
  { count, newest }: UnreadAtOpening,
  ownUserId: number | undefined,
): number {
  let left = count;
  let index = messages.findLastIndex(
    (message) => isArrived(message) && compareMessages(message, newest) <= 0,
  );
  for (; left > 0 && index >= 0; index -= 1) {
    if (isOthers(messages[index], ownUserId)) left -= 1;
    if (left === 0) return index;
  }
  return -1;
}

function isArrived(message: ListedMessage): boolean {
  return !('delivery' in message);
}

function isOthers(message: ListedMessage | undefined, ownUserId: number | undefined): boolean {
  return message !== undefined && !('user' in message && message.user.id === ownUserId);
}
