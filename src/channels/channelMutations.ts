import type { ChatMutation } from '../context/useChatMutation.js';
import { rememberMuted } from '../live/muted.js';
import { markNotificationsRead } from '../live/notifications.js';
import type { ChatCache } from '../queries/chatCache.js';
import {
  type Channel,
  type ChannelPermissions,
  type ChannelRequest,
  type ChannelUserRequest,
  type ChatApi,
  type CreateChannelRequest,
  idOf,
  type UpdateChannelRequest,
  type User,
} from '../sdk/index.js';
import {
  channelDeleted,
  channelHidden,
  channelJoined,
  channelLeft,
  channelUpdated,
  invalidateUnreadLists,
  permittedChannel,
} from './channelCache.js';
import { clearUnread } from './channelUnread.js';

type ChannelCall = {
  [Name in keyof ChatApi]: ChatApi[Name] extends (request: ChannelRequest) => Promise<Channel> ? Name : never;
}[keyof ChatApi];

/** What can be done to channels, and what it changes in the caches. */
export const channelMutations = {
  create: {
    name: 'createChannel',
    run: ({ client }, request) => client.api.createChannel(request),
    onDone: ({ cache }, channel) => channelJoined(cache, channel),
  } satisfies ChatMutation<CreateChannelRequest, Channel>,
  join: toChannel('joinChannel', channelJoined, 'canJoin'),
  leave: toChannel('leaveChannel', channelLeft, 'canLeave'),
  mute: muting('muteChannel', true),
  unmute: muting('unmuteChannel', false),
  hide: toChannel('hideChannel', channelHidden),
  clearHistory: toChannel('clearChannelHistory', (cache, channel) => {
    channelUpdated(cache, channel);
    clearUnread(cache, channel);
    cache.reload(['messages', channel.id]);
  }),
  update: {
    name: 'updateChannel',
    run: ({ client }, request) => client.api.updateChannel(request),
    onDone: ({ cache }, channel) => channelUpdated(cache, channel),
  } satisfies ChatMutation<UpdateChannelRequest, Channel>,
  delete: {
    name: 'deleteChannel',
    run: ({ client }, request) => client.api.deleteChannel(request),
    onDone: ({ cache }, _, { channel }) => channelDeleted(cache, channel),
  } satisfies ChatMutation<ChannelRequest, void>,
  invite: {
    name: 'inviteUser',
    run: ({ client, cache }, { channel, user }) =>
      client.api.inviteUser({ channel: permittedChannel(cache, channel, 'canInvite'), user }),
    onDone: ({ cache }, _, { channel }) => cache.invalidate(['members', idOf(channel)]),
  } satisfies ChatMutation<ChannelUserRequest, User>,
  addModerator: {
    name: 'addChannelModerator',
    run: ({ client, cache }, { channel, user }) =>
      client.api.addChannelModerator({ channel: permittedChannel(cache, channel, 'canModerate'), user }),
    onDone: ({ cache }, channel) => channelUpdated(cache, channel),
  } satisfies ChatMutation<ChannelUserRequest, Channel>,
  read: {
    name: 'readChannel',
    onStart: ({ cache, live }, { channel }) => {
      clearUnread(cache, channel);
      live.setState(({ notifications }) => ({
        notifications: markNotificationsRead(notifications, (one) => one.channel?.id === idOf(channel)),
      }));
      return () => cache.invalidate(['unread']);
    },
    run: ({ client }, request) => client.api.readChannel(request),
    // Asked before the server knew, it would have listed the channel once more.
    onDone: ({ cache }) => invalidateUnreadLists(cache),
  } satisfies ChatMutation<ChannelRequest, void>,
};

/** Shown before the server has answered: nobody waits for a bell. */
function muting(
  name: 'muteChannel' | 'unmuteChannel',
  muted: boolean,
): ChatMutation<ChannelRequest, Channel> {
  return {
    ...toChannel(name, channelUpdated),
    onStart({ live }, { channel }) {
      const id = idOf(channel);
      const before = live.getState().muted[id] ?? false;
      rememberMuted(live, id, muted);
      return () => rememberMuted(live, id, before);
    },
  };
}

/** A call that takes a channel and answers with its newest object. */
function toChannel(
  name: ChannelCall,
  onDone: (cache: ChatCache, channel: Channel) => void,
  needs?: keyof ChannelPermissions,
): ChatMutation<ChannelRequest, Channel> {
  return {
    name,
    run: ({ client, cache }, { channel }) =>
      client.api[name]({ channel: needs ? permittedChannel(cache, channel, needs) : channel }),
    onDone: ({ cache }, channel) => onDone(cache, channel),
  };
}
