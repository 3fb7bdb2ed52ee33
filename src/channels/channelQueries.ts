import type { ChatPagesQuery, ChatQuery } from '../queries/chatQuery.js';
import type { Channel, ChannelMembersFilter, ChannelsFilter, User } from '../sdk/index.js';

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
  members: (channel: Channel, filter: ChannelMembersFilter = {}): ChatPagesQuery<User> => ({
    key: ['members', channel.id, filter],
    read: (api) => api.getChannelMembers({ channel, filter }),
  }),
  isMember: (user: User, channel: Channel): ChatQuery<boolean> => ({
    key: ['members', channel.id, 'has', user.id],
    read: (api) => api.getUserIsChannelMember({ user, channel }),
  }),
  unread: (channel: Channel): ChatQuery<boolean> => ({
    key: ['unread', 'channel', channel.id],
    read: (api) => api.getChannelUnread({ channel }),
  }),
  unreadMessagesCount: (channel: Channel): ChatQuery<number> => ({
    key: ['unread', 'messages', channel.id],
    read: (api) => api.getUnreadMessagesCount({ channel }),
  }),
  unreadChannelsCount: (): ChatQuery<number> => ({
    key: ['unread', 'channels'],
    read: (api) => api.getUnreadChannelsCount(),
  }),
};
