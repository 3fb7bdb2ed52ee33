import type { ChatMutation } from '../context/useChatMutation.js';
import { markNotificationsRead } from '../live/notifications.js';
import type { Channel, ChannelRequest, CreateChannelRequest } from '../sdk/index.js';
import { channelJoined, channelLeft } from './channelCache.js';
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
  read: {
    name: 'readChannel',
    run: ({ client }, request) => client.api.readChannel(request),
    onDone: ({ cache, live }, _, { channel }) => {
      clearUnread(cache, channel);
      live.setState(({ notifications }) => ({
        notifications: markNotificationsRead(notifications, (one) => one.channel?.id === channel.id),
      }));
    },
  } satisfies ChatMutation<ChannelRequest, void>,
};
