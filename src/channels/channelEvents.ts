import type { ConnectedChat } from '../context/chat.js';
import { rememberMuted } from '../live/muted.js';
import { type Channel, type Message, type Unsubscribe, unsubscribeAll } from '../sdk/index.js';
import {
  channelHeard,
  channelHidden,
  channelJoined,
  channelLeft,
  channelUpdated,
  invalidateUnreadLists,
} from './channelCache.js';
import { channelQueries } from './channelQueries.js';
import { askUnread, countUnread } from './channelUnread.js';

/** Keeps channel lists, single channels and unread counts up to date. */
export function channelEvents({ client, cache, live }: ConnectedChat): Unsubscribe {
  const ask = (channel: Channel) => askUnread(cache, channel);
  return unsubscribeAll([
    client.on('onChannelJoined', (channel) => {
      channelJoined(cache, channel);
      ask(channel);
    }),
    client.on('onChannelLeft', (channel) => {
      channelLeft(cache, channel);
      ask(channel);
      // The event of a channel that was deleted looks like that of one that was left, and may be joined again.
      cache.invalidate(channelQueries.channel(channel.id).key);
    }),
    client.on('onChannelHidden', (channel) => channelHidden(cache, channel)),
    client.on('onChannelUnhidden', (channel) => channelJoined(cache, channel)),
    client.on('onChannelUpdated', (channel) => {
      const known = cache.read<Channel>(['channel', channel.id]);
      channelUpdated(cache, channel);
      // A change that no new message explains may be one of the members.
      if (!known || known.lastReceivedMessage?.id === channel.lastReceivedMessage?.id) {
        cache.invalidateSoon(['members', channel.id]);
      }
    }),
    client.on('onNotificationReceived', ({ channel, data, muted }) => {
      if (channel) rememberMuted(live, channel.id, muted);
      // What arrives in an open chat is counted there.
      if (channel && !client.chats.isOpen(channel.id)) {
        channelHeard(cache, channel, data.message);
        countUnread(cache, channel);
        invalidateUnreadLists(cache);
      }
    }),
    // While a chat opens or closes, a message may be reported neither as a notification nor as a message.
    client.chats.onHeard(ask),
    client.chats.onUnheard(ask),
    client.on('onMessageUpdated', ({ channel, message }) => {
      if (message.deleted) ask(channel);
    }),
    client.on('onReceivedMessage', ({ channel, message }) => {
      channelHeard(cache, channel, message);
      if (!isOwn(message) && !live.getState().reading[channel.id]) {
        countUnread(cache, channel);
      }
    }),
  ]);

  function isOwn(message: Message): boolean {
    const { connection } = client.session;
    return 'user' in message && 'user' in connection && message.user.id === connection.user.id;
  }
}
