import type { ConnectedChat } from '../context/chat.js';
import { type ChatMutation, callOf } from '../context/useChatMutation.js';
import { rememberMuted } from '../live/muted.js';
import { markNotificationsRead } from '../live/notifications.js';
import type { ChatCache } from '../queries/chatCache.js';
import { type Channel, type ChannelPermissions, type ChannelRequest, idOf } from '../sdk/index.js';
import {
  channelDeleted,
  channelHidden,
  channelJoined,
  channelLeft,
  channelUpdated,
  permittedChannel,
} from './channelCache.js';
import { clearUnread } from './channelUnread.js';

/** What can be done to channels, and what it changes in the caches. */
export const channelMutations = {
  create: callOf('createChannel', answering(channelJoined)),
  join: permitted('canJoin', callOf('joinChannel', answering(channelJoined))),
  leave: permitted('canLeave', callOf('leaveChannel', answering(channelLeft))),
  mute: callOf('muteChannel', muting(true)),
  unmute: callOf('unmuteChannel', muting(false)),
  hide: callOf('hideChannel', answering(channelHidden)),
  clearHistory: callOf(
    'clearChannelHistory',
    answering((cache, channel) => {
      channelUpdated(cache, channel);
      clearUnread(cache, channel);
      cache.reload(['messages', channel.id]);
    }),
  ),
  update: callOf('updateChannel', answering(channelUpdated)),
  delete: callOf('deleteChannel', {
    onDone: ({ cache }, _, { channel }) => channelDeleted(cache, channel),
  }),
  invite: permitted(
    'canInvite',
    callOf('inviteUser', {
      onDone: ({ cache }, _, { channel }) => cache.invalidate(['members', idOf(channel)]),
    }),
  ),
  addModerator: permitted('canModerate', callOf('addChannelModerator', answering(channelUpdated))),
  read: callOf('readChannel', {
    onStart: ({ cache, live }, { channel }) => {
      clearUnread(cache, channel);
      markNotificationsRead(live, (one) => one.channel?.id === idOf(channel));
      return () => cache.invalidate(['unread']);
    },
    // What was asked before the server knew may have answered meanwhile.
    onDone: ({ cache }, _, { channel }) => clearUnread(cache, channel),
  }),
};

/** Brings the caches level with the channel that the server answers with. */
function answering(change: (cache: ChatCache, channel: Channel) => void) {
  return { onDone: ({ cache }: ConnectedChat, channel: Channel) => change(cache, channel) };
}

/** Shown before the server has answered. */
function muting(muted: boolean) {
  return {
    ...answering(channelUpdated),
    onStart({ live }: ConnectedChat, { channel }: ChannelRequest) {
      const id = idOf(channel);
      const before = live.getState().muted[id] ?? false;
      rememberMuted(live, id, muted);
      return () => rememberMuted(live, id, before);
    },
  };
}

/** Calls with the newest copy that is known to have the permission: the SDK refuses any other. */
function permitted<Request extends ChannelRequest, Result>(
  needs: keyof ChannelPermissions,
  mutation: ChatMutation<Request, Result>,
): ChatMutation<Request, Result> {
  return {
    ...mutation,
    run: (chat, request) =>
      mutation.run(chat, { ...request, channel: permittedChannel(chat.cache, request.channel, needs) }),
  };
}
