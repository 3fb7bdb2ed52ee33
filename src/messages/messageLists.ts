import type { ChatCache } from '../queries/chatCache.js';
import type { Pages } from '../queries/chatQuery.js';
import type { Message } from '../sdk/index.js';
import type { MessageList } from './bringLevel.js';
import { messagesKey } from './messageQueries.js';

/** A channel's own list in the cache. */
export function messageList(cache: ChatCache, channelId: number): MessageList {
  const key = messagesKey(channelId);
  return {
    isShown: () => cache.activeKeys(key).length > 0,
    read: () => cache.read(key),
    edit: (change) => cache.edit(key, change),
  };
}

/** Changes every loaded list that may hold a message of a channel: the channel's own, and those of replies. */
export function editMessageLists(
  cache: ChatCache,
  channelId: number,
  change: (pages: Pages<Message>) => Pages<Message>,
): void {
  cache.edit(messagesKey(channelId), change);
  // The counts of replies are kept under the same key, as plain numbers.
  cache.editAll<Pages<Message> | number>(['replies'], (data) =>
    typeof data === 'number' ? data : change(data),
  );
}
