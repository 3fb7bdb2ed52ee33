import type { ChatPagesQuery } from '../queries/chatQuery.js';
import type { Channel, Message } from '../sdk/index.js';

/** What can be asked about messages. */
export const messageQueries = {
  /** The messages of a channel, replies left out; pages go from new to old. */
  messages: (channel: Channel): ChatPagesQuery<Message> => ({
    key: messagesKey(channel.id),
    read: (api) => api.getMessages({ channel, filter: { mainThread: true } }),
  }),
};

/** Where the messages of a channel lie in the cache. */
export function messagesKey(channelId: number): [string, number] {
  return ['messages', channelId];
}
