import { canJoin, canSee } from '../access.js';
import { newestMessage, unreadCount } from '../reading.js';
import { renderChannel } from '../renderChannel.js';
import type { ChannelRecord, UserRecord } from '../world.js';
import { type Call, matches, page, type RelayTable } from './route.js';

type Accept = (channel: ChannelRecord, user: UserRecord) => boolean;

const isShown: Accept = (channel, user) => canSee(channel, user) && !channel.members.get(user)?.hidden;

const isUnread: Accept = (channel, user) => isShown(channel, user) && unreadCount(channel, user) > 0;

/** The channels a list asks for, those with the newest activity first. */
function channels(call: Call, accept: Accept): ChannelRecord[] {
  const { backend, user, filter } = call;
  const activity = (channel: ChannelRecord) =>
    newestMessage(channel, user)?.createdTime ?? channel.createdTime;
  return [...backend.world.channels.values()]
    .filter((channel) => accept(channel, user))
    .filter((channel) => matches(filter('name'), channel.name, channel.displayName))
    .filter((channel) => filter('type') === undefined || channel.type === filter('type'))
    .sort((a, b) => activity(b) - activity(a) || b.id - a.id);
}

const isJoined: Accept = (channel, user) => isShown(channel, user) && channel.members.has(user);

const channelPage = (call: Call, accept: Accept) =>
  page(call, {
    name: 'channels',
    items: channels(call, accept),
    id: ({ id }) => id,
    render: (channel) => renderChannel(call.backend.world, channel, call.viewer),
  });

export const channelListRelays: RelayTable = {
  'user/channels.relay': {
    kind: 'getChannels',
    read: (call) => channelPage(call, call.filter('subscribable') === 'true' ? isJoined : isShown),
  },
  'user/joinable_channels.relay': { kind: 'getChannels', read: (call) => channelPage(call, canJoin) },
  'user/unread_channels.relay': { kind: 'getChannels', read: (call) => channelPage(call, isUnread) },
  'user/channels_count.relay': {
    kind: 'getUnreadChannelsCount',
    read: (call) => ({
      count: channels(call, call.filter('unread') === 'true' ? isUnread : isShown).length,
    }),
  },
  'user/unread_channels_count.relay': {
    kind: 'getUnreadChannelsCount',
    read: (call) => ({ count: channels(call, isUnread).length }),
  },
  'user/unread_messages_count.relay': {
    kind: 'getUnreadMessagesCount',
    read: (call) => ({
      count: channels(call, isShown).reduce((sum, channel) => sum + unreadCount(channel, call.user), 0),
    }),
  },
};
