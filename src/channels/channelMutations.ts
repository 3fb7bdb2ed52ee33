import type { ChatMutation } from '../context/useChatMutation.js';
import { markNotificationsRead } from '../live/notifications.js';
import type {
  Channel,
  ChannelRequest,
  ChannelUserRequest,
  CreateChannelRequest,
  User,
} from '../sdk/index.js';
import {
  channelDeleted,
  channelHidden,
  channelJoined,
  channelLeft,
  channelUpdated,
  invalidateUnreadLists,
} from './channelCache.js';
import { clearUnread } from './channelUnread.js';

/** What can be done to channels, and what it changes in the caches. */
export const channelMutations = {
  create: {
    name: 'createChannel',
    run: ({ client }, request) => client.api.createChannel(request),
    onDone: ({ cache }, channel) => channelJoined(cache, channel),
  } satisfies ChatMutation<CreateChannelRequest, Channel>,
  join: {
    name: 'joinChannel',
    run: ({ client }, request) => client.api.joinChannel(request),
    onDone: ({ cache }, channel) => channelJoined(cache, channel),
  } satisfies ChatMutation<ChannelRequest, Channel>,
  leave: {
    name: 'leaveChannel',
    run: ({ client }, request) => client.api.leaveChannel(request),
    onDone: ({ cache }, channel) => channelLeft(cache, channel),
  } satisfies ChatMutation<ChannelRequest, Channel>,
  update: {
    name: 'updateChannel',
    run: ({ client }, request) => client.api.updateChannel(request),
    onDone: ({ cache }, channel) => channelUpdated(cache, channel),
  } satisfies ChatMutation<ChannelRequest, Channel>,
  delete: {
    name: 'deleteChannel',
    run: ({ client }, request) => client.api.deleteChannel(request),
    onDone: ({ cache }, _, { channel }) => channelDeleted(cache, channel),
  } satisfies ChatMutation<ChannelRequest, void>,
  invite: {
    name: 'inviteUser',
    run: ({ client }, request) => client.api.inviteUser(request),
    onDone: ({ cache }, _, { channel }) => cache.invalidate(['members', channel.id]),
  } satisfies ChatMutation<ChannelUserRequest, User>,
  addModerator: {
    name: 'addChannelModerator',
    run: ({ client }, request) => client.api.addChannelModerator(request),
    onDone: ({ cache }, channel) => channelUpdated(cache, channel),
  } satisfies ChatMutation<ChannelUserRequest, Channel>,
  mute: {
    name: 'muteChannel',
    run: ({ client }, request) => client.api.muteChannel(request),
    onDone: ({ cache }, channel) => channelUpdated(cache, channel),
  } satisfies ChatMutation<ChannelRequest, Channel>,
  unmute: {
    name: 'unmuteChannel',
    run: ({ client }, request) => client.api.unmuteChannel(request),
    onDone: ({ cache }, channel) => channelUpdated(cache, channel),
  } satisfies ChatMutation<ChannelRequest, Channel>,
  hide: {
    name: 'hideChannel',
    run: ({ client }, request) => client.api.hideChannel(request),
    onDone: ({ cache }, channel) => channelHidden(cache, channel),
  } satisfies ChatMutation<ChannelRequest, Channel>,
  clearHistory: {
    name: 'clearChannelHistory',
    run: ({ client }, request) => client.api.clearChannelHistory(request),
    onDone: ({ cache }, channel) => {
      channelUpdated(cache, channel);
      clearUnread(cache, channel);
      cache.reload(['messages', channel.id]);
    },
  } satisfies ChatMutation<ChannelRequest, Channel>,
  read: {
    name: 'readChannel',
    onStart: ({ cache, live }, { channel }) => {
      clearUnread(cache, channel);
      live.setState(({ notifications }) => ({
        notifications: markNotificationsRead(notifications, (one) => one.channel?.id === channel.id),
      }));
      return () => cache.invalidate(['unread']);
    },
    run: ({ client }, request) => client.api.readChannel(request),
    // Asked before the server knew, it would have listed the channel once more.
    onDone: ({ cache }) => invalidateUnreadLists(cache),
  } satisfies ChatMutation<ChannelRequest, void>,
};
