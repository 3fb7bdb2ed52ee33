import type { ChatCache } from '../queries/chatCache.js';
import type { ChannelReference } from '../sdk/index.js';
import { invalidateUnreadLists } from './channelCache.js';
import { channelQueries } from './channelQueries.js';

/** One more unread message: a local guess that holds until the server is asked again. */
export function countUnread(cache: ChatCache, channel: ChannelReference): void {
  if (knownUnread(cache, channel) !== true) {
    countUnreadChannel(cache, channel, +1);
    invalidateUnreadLists(cache);
  }
  cache.edit(channelQueries.unread(channel).key, () => true);
  cache.edit<number>(channelQueries.unreadMessagesCount(channel).key, (count) => count + 1);
}

/** The server has confirmed that everything in the channel was read. */
export function clearUnread(cache: ChatCache, channel: ChannelReference): void {
  if (knownUnread(cache, channel) !== false) {
    countUnreadChannel(cache, channel, -1);
  }
  // Whatever was known: a count that was fetched in the meantime may know of this already, and the lists not yet.
  invalidateUnreadLists(cache);
  cache.edit(channelQueries.unread(channel).key, () => false);
  cache.edit(channelQueries.unreadMessagesCount(channel).key, () => 0);
}

/** Something happened from which the counts cannot be computed: they are fetched again. */
export function askUnread(cache: ChatCache, channel: ChannelReference): void {
  cache.invalidate(channelQueries.unread(channel).key);
  cache.invalidate(channelQueries.unreadMessagesCount(channel).key);
  cache.invalidate(channelQueries.unreadChannelsCount().key);
  invalidateUnreadLists(cache);
}

/** Adjusts the number of unread channels if this channel's former state is known; otherwise it is fetched again. */
function countUnreadChannel(cache: ChatCache, channel: ChannelReference, change: 1 | -1): void {
  const { key } = channelQueries.unreadChannelsCount();
  if (knownUnread(cache, channel) === undefined) {
    cache.invalidate(key);
  } else {
    cache.edit<number>(key, (count) => Math.max(0, count + change));
  }
}

function knownUnread(cache: ChatCache, channel: ChannelReference): boolean | undefined {
  const count = cache.read<number>(channelQueries.unreadMessagesCount(channel).key);
  return count === undefined ? cache.read<boolean>(channelQueries.unread(channel).key) : count > 0;
}
