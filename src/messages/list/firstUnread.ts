import type { ListedMessage } from '../useMessages.js';

/** How much was unread when a list was opened. */
export interface UnreadAtOpening {
  count: number;
  /** The newest message of that moment. */
  newestId: number;
}

/**
 * Where the unread messages began: an index of messages from old to new, -1 if that is not loaded. One's own
 * are never unread.
 */
export function firstUnreadIndex(
  messages: readonly ListedMessage[],
  { count, newestId }: UnreadAtOpening,
  ownUserId: number | undefined,
): number {
  let left = count;
  let index = messages.findLastIndex(({ id }) => id === newestId);
  for (; left > 0 && index >= 0; index -= 1) {
    if (isOthers(messages[index], ownUserId)) left -= 1;
    if (left === 0) return index;
  }
  return -1;
}

function isOthers(message: ListedMessage | undefined, ownUserId: number | undefined): boolean {
  return message !== undefined && !('user' in message && message.user.id === ownUserId);
}
