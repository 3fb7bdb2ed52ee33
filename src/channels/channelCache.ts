import type { QueryKey } from '@tanstack/react-query';
import type { ChatCache } from '../queries/chatCache.js';
import type { Pages } from '../queries/chatQuery.js';
import { hasItem, moveToFront, removeItem, replaceItem } from '../queries/pages.js';
import type { Channel, ChannelsFilter } from '../sdk/index.js';
import { channelQueries } from './channelQueries.js';

const allLists: QueryKey = ['channels'];

/** The user became a member: joined, was added, or created it. */
export function channelJoined(cache: ChatCache, channel: Channel): void {
  rememberChannel(cache, channel);
  editLists(cache, (pages, filter) =>
    isJoinableList(filter) ? removeItem(pages, channel.id) : addIfNamed(pages, filter, channel),
  );
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
  const isActive = hasNewerMessage(cache.read<Channel>(channelQueries.channel(channel.id).key), channel);
  rememberChannel(cache, channel);
  editLists(cache, (pages, filter) => {
    if (!isActive || isJoinableList(filter)) {
      return replaceItem(pages, channel);
    }
    return filter.unread && !hasItem(pages, channel.id) ? pages : addIfNamed(pages, filter, channel);
  });
}

/** The user does not want to see it for now. */
export function channelHidden(cache: ChatCache, channel: Channel): void {
  rememberChannel(cache, channel);
  editLists(cache, (pages) => removeItem(pages, channel.id));
}

/** It is gone for everybody. */
export function channelDeleted(cache: ChatCache, { id }: Channel): void {
  editLists(cache, (pages) => removeItem(pages, id));
  cache.reload(channelQueries.channel(id).key);
}

/** Lists of unread channels are asked for again: only the server knows what is unread. */
export function invalidateUnreadLists(cache: ChatCache): void {
  cache.editAll<Pages<Channel>>(allLists, (pages, key) => {
    if (filterOf(key).unread) {
      cache.invalidate(key);
    }
    return pages;
  });
}

/** Writes the newest object of a channel where `useChannel` finds it. */
export function rememberChannel(cache: ChatCache, channel: Channel): void {
  cache.write(channelQueries.channel(channel.id).key, channel);
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

function hasNewerMessage(known: Channel | undefined, channel: Channel): boolean {
  const last = channel.lastReceivedMessage;
  return last !== undefined && last.id !== known?.lastReceivedMessage?.id;
}
