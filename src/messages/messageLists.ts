import type { ChatCache } from '../queries/chatCache.js';
import type { Pages } from '../queries/chatQuery.js';
import type { Message } from '../sdk/index.js';
import { messagesKey } from './messageQueries.js';

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
