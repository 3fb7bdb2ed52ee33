import type { ListedMessage } from '../useMessages.js';
import type { ThreadItem } from './messageGroups.js';

/** A row that is a message. */
export type MessageItem = Extract<ThreadItem, { type: 'message' }>;

export function isMessageItem(item: ThreadItem | undefined): item is MessageItem {
  return item?.type === 'message';
}

/** The last message of a thread that has arrived: those still on their way, or refused, wait below it. */
export function newestArrived(items: readonly ThreadItem[]): MessageItem | undefined {
  return items.findLast((item) => isMessageItem(item) && !('delivery' in item.message)) as
    | MessageItem
    | undefined;
}

/** One's own newest message that has arrived and was not deleted: the one whose readers are of interest. */
export function newestOwn(
  items: readonly ThreadItem[],
  ownUserId: number | undefined,
): MessageItem | undefined {
  return items.findLast((item) => {
    if (!isMessageItem(item)) return false;
    const { message } = item;
    return 'user' in message && message.user.id === ownUserId && !('delivery' in message) && !message.deleted;
  }) as MessageItem | undefined;
}

/**
 * The messages of others that came after a row: all of them if there was no row yet, none if the row is gone,
 * since then nobody can tell.
 */
export function arrivedAfter(
  items: readonly ThreadItem[],
  key: string | undefined,
  ownUserId: number | undefined,
): ListedMessage[] {
  const at = items.findLastIndex((item) => item.key === key);
  if (at < 0 && key !== undefined) return [];
  return items
    .slice(at + 1)
    .filter(isMessageItem)
    .map(({ message }) => message)
    .filter((message) => !('user' in message) || message.user.id !== ownUserId);
}
