import type { QueryKey } from '@tanstack/react-query';
import type { ChatCache } from '../queries/chatCache.js';
import type { Pages } from '../queries/chatQuery.js';
import { itemsOf, moveToFront, removeItem, replaceItem } from '../queries/pages.js';
import {
  type Channel,
  type ChannelPermissions,
  type ChannelReference,
  type ChannelsFilter,
  idOf,
  type Message,
} from '../sdk/index.js';
import { channelQueries } from './channelQueries.js';

const allLists: QueryKey = ['channels'];

/** The user became a member: joined, was added, or created it. */
export function channelJoined(cache: ChatCache, channel: Channel): void {
  rememberChannel(cache, channel);
  editLists(cache, (pages, filter) => {
    if (isJoinableList(filter)) {
      return removeItem(pages, channel.id);
    }
    return filter.unread ? replaceItem(pages, channel) : addIfNamed(pages, filter, channel);
  });
  invalidateUnreadLists(cache);
}

/** The user is no longer a member. */
export function channelLeft(cache: ChatCache, channel: Channel): void {
  rememberChannel(cache, channel);
  editLists(cache, (pages, filter) => {
    if (isJoinableList(filter)) {
      return channel.permissions.canJoin ? addIfNamed(pages, filter, channel) : pages;
    }
    const stillListed = !filter.joined && !filter.unread && channel.permissions.canJoin;
    return stillListed ? replaceItem(pages, channel) : removeItem(pages, channel.id);
  });
}

/** The channel changed; one with a newer message moves to the top of the lists it belongs to. */
export function channelUpdated(cache: ChatCache, channel: Channel): void {
  const remembered = cache.read<Channel>(channelQueries.channel(channel.id).key);
  rememberChannel(cache, channel);
  editLists(cache, (pages, filter) => {
    const listed = itemsOf(pages).find(({ id }) => id === channel.id);
    if (isJoinableList(filter) || !hasNewerMessage(listed ?? remembered, channel)) {
      return replaceItem(pages, channel);
    }
    const isForeign = filter.unread || (filter.joined && channel.permissions.canJoin);
    return isForeign && !listed ? pages : addIfNamed(pages, filter, channel);
  });
}

/** A message arrived, by whatever event: the server need not report that its channel changed, too. */
export function channelHeard(cache: ChatCache, channel: Channel, message: Message): void {
  const remembered = cache.read<Channel>(channelQueries.channel(channel.id).key);
  const known = remembered ?? channel;
  const heard = { ...known, lastReceivedMessage: message };
  if (hasNewerMessage(known, heard)) {
    channelUpdated(cache, heard);
  } else if (!remembered) {
    channelUpdated(cache, channel);
  }
}

/** The user has hidden it. */
export function channelHidden(cache: ChatCache, channel: Channel): void {
  rememberChannel(cache, channel);
  editLists(cache, (pages) => removeItem(pages, channel.id));
}

/** It is gone for everybody. */
export function channelDeleted(cache: ChatCache, channel: ChannelReference): void {
  const id = idOf(channel);
  editLists(cache, (pages) => removeItem(pages, id));
  cache.reload(channelQueries.channel(id).key);
}

/** Lists of unread channels are asked for again: only the server knows what is unread. */
export function invalidateUnreadLists(cache: ChatCache): void {
  for (const key of cache.keys(allLists)) {
    if (filterOf(key).unread) {
      cache.invalidate(key);
    }
  }
}

/** Writes the newest object of a channel where `useChannel` finds it. */
export function rememberChannel(cache: ChatCache, channel: Channel): void {
  cache.write(channelQueries.channel(channel.id).key, channel);
}

/**
 * The newest known copy of a channel, to make a call with. The SDK reads permissions from the object it is given, so
 * it would refuse with an old copy what has been allowed since.
 */
export function permittedChannel(
  cache: ChatCache,
  channel: ChannelReference,
  permission: keyof ChannelPermissions,
): ChannelReference {
  const isAtHand = typeof channel === 'object' && channel.permissions[permission];
  return isAtHand ? channel : (cache.read<Channel>(channelQueries.channel(idOf(channel)).key) ?? channel);
}

function editLists(
  cache: ChatCache,
  edit: (pages: Pages<Channel>, filter: ChannelsFilter) => Pages<Channel>,
): void {
  cache.editAll<Pages<Channel>>(allLists, (pages, key) => edit(pages, filterOf(key)));
}

function filterOf(key: QueryKey): ChannelsFilter {
  return (key[1] ?? {}) as ChannelsFilter;
}

function isJoinableList({ joined, joinable }: ChannelsFilter): boolean {
  return joinable === true || joined === false;
}

/** A pushed channel must pass the list's own filter, like one that was asked for. */
function addIfNamed(pages: Pages<Channel>, filter: ChannelsFilter, channel: Channel): Pages<Channel> {
  const wanted = filter.name?.toLowerCase() ?? '';
  const isNamed = [channel.name, channel.displayName].some((name) => name.toLowerCase().includes(wanted));
  return isNamed ? moveToFront(pages, channel) : pages;
}

/** False for any other change, and when the last message was deleted and the one before it took its place. */
function hasNewerMessage(known: Channel | undefined, { lastReceivedMessage: last }: Channel): boolean {
  const before = known?.lastReceivedMessage;
  if (!last || !before) {
    return last !== undefined;
  }
  return last.id !== before.id && Date.parse(last.createdTime) >= Date.parse(before.createdTime);
}
