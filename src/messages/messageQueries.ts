import type { ChatPagesQuery, ChatQuery } from '../queries/chatQuery.js';
import type { Channel, Message, Reaction, ReadReceipt } from '../sdk/index.js';

/** What can be asked about messages. */
export const messageQueries = {
  /** The messages of a channel, replies among them; pages go from new to old. */
  messages: (channel: Channel): ChatPagesQuery<Message> => ({
    key: messagesKey(channel.id),
    read: (api) => api.getMessages({ channel }),
  }),
  replies: (message: Message): ChatPagesQuery<Message> => ({
    key: ['replies', message.id],
    read: (api) => api.getReplies({ message }),
  }),
  repliesCount: (message: Message): ChatQuery<number> => ({
    key: ['replies', message.id, 'count'],
    read: (api) => api.getMessageRepliesCount({ message }),
  }),
  channel: (message: Message): ChatQuery<Channel> => ({
    key: ['message', message.id, 'channel'],
    read: (api) => api.getMessageChannel({ message }),
  }),
  parent: (message: Message): ChatQuery<Message> => ({
    key: ['parent', message.id],
    read: (api) => api.getMessageParent({ message }),
  }),
  reactions: (message: Message): ChatPagesQuery<Reaction> => ({
    key: ['reactions', message.id],
    read: (api) => api.getReactions({ message }),
  }),
  readReceipts: (message: Message): ChatPagesQuery<ReadReceipt> => ({
    key: ['readReceipts', message.id],
    read: (api) => api.getReadReceipts({ message }),
  }),
  lastRead: (channel: Channel, username: string): ChatQuery<Message | null> => ({
    key: ['lastRead', channel.id, username],
    read: (api) => api.getLastReadMessage({ channel, username }),
  }),
};

/** Where the messages of a channel lie in the cache. */
export function messagesKey(channelId: number): [string, number] {
  return ['messages', channelId];
}
