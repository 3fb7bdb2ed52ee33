import type { ListedMessage } from '../useMessages.js';
import type { ThreadItem } from './messageGroups.js';

/** A row of a message, or of several. */
export type MessageItem = Extract<ThreadItem, { type: 'message' }>;

export function isMessageItem(item: ThreadItem | undefined): item is MessageItem {
  return item?.type === 'message';
}

/** Where the row is that shows a message; -1 if there is none. */
export function indexOfMessage(items: readonly ThreadItem[], messageId: number): number {
  return items.findIndex((item) => isMessageItem(item) && item.messages.some(({ id }) => id === messageId));
}

/** The last message that has arrived: those still on their way, or refused, wait below it. */
export function newestArrived(messages: readonly ListedMessage[]): ListedMessage | undefined {
  return messages.findLast((message) => !('delivery' in message));
}

/** One's own newest message that has arrived and was not deleted: the one whose readers are of interest. */
export function newestOwn(
  messages: readonly ListedMessage[],
  ownUserId: number | undefined,
): ListedMessage | undefined {
  return messages.findLast(
    (message) => isOwn(message, ownUserId) && !('delivery' in message) && !message.deleted,
  );
}

/**
 * The messages of others that came after one: all of them if there was none yet, none if it is gone, since then
 * nobody can tell.
 */
export function arrivedAfter(
  messages: readonly ListedMessage[],
  id: number | undefined,
  ownUserId: number | undefined,
): ListedMessage[] {
  const at = messages.findLastIndex((message) => message.id === id);
  if (at < 0 && id !== undefined) return [];
  return messages.slice(at + 1).filter((message) => !isOwn(message, ownUserId));
}

function isOwn(message: ListedMessage, ownUserId: number | undefined): boolean {
  return 'user' in message && message.user.id === ownUserId;
}
