import type { ChatPagesQuery, ChatQuery } from '../queries/chatQuery.js';
import {
  type Channel,
  type ChannelMembersFilter,
  type ChannelReference,
  type ChannelsFilter,
  idOf,
  type User,
} from '../sdk/index.js';

/** What can be asked about channels. The keys go from general to special: a prefix names a family. */
export const channelQueries = {
  channels: (filter: ChannelsFilter = {}): ChatPagesQuery<Channel> => ({
    key: ['channels', filter],
    read: (api) => api.getChannels(filter),
  }),
  channel: (id: number): ChatQuery<Channel> => ({
    key: ['channel', id],
    read: (api) => api.getChannel(id),
  }),
  members: (channel: ChannelReference, filter: ChannelMembersFilter = {}): ChatPagesQuery<User> => ({
    key: ['members', idOf(channel), filter],
    read: (api) => api.getChannelMembers({ channel, filter }),
  }),
  isMember: (user: User | number, channel: ChannelReference): ChatQuery<boolean> => ({
    key: ['members', idOf(channel), 'has', idOf(user)],
    read: (api) => api.getUserIsChannelMember({ user, channel }),
  }),
  unread: (channel: ChannelReference): ChatQuery<boolean> => ({
    key: ['unread', 'channel', idOf(channel)],
    read: (api) => api.getChannelUnread({ channel }),
  }),
  unreadMessagesCount: (channel: ChannelReference): ChatQuery<number> => ({
    key: ['unread', 'messages', idOf(channel)],
    read: (api) => api.getUnreadMessagesCount({ channel }),
  }),
  unreadChannelsCount: (): ChatQuery<number> => ({
    key: ['unread', 'channels'],
    read: (api) => api.getUnreadChannelsCount(),
  }),
};
