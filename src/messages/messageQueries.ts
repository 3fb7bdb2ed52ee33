import type { ChatPagesQuery, ChatQuery } from '../queries/chatQuery.js';
import {
  type Channel,
  type ChannelReference,
  idOf,
  linkOf,
  type Message,
  type Reaction,
  type ReadReceipt,
} from '../sdk/index.js';

/** What can be asked about messages. */
export const messageQueries = {
  /** The messages of a channel, replies among them; pages go from new to old. */
  messages: (channel: ChannelReference): ChatPagesQuery<Message> => ({
    key: messagesKey(idOf(channel)),
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
    key: ['readReceipts', linkOf(message)],
    read: (api) => api.getReadReceipts({ message }),
  }),
  lastRead: (channel: ChannelReference, username: string): ChatQuery<Message | null> => ({
    key: ['lastRead', idOf(channel), username],
    read: (api) => api.getLastReadMessage({ channel, username }),
  }),
};

/** Where the messages of a channel lie in the cache. */
export function messagesKey(channelId: number): [string, number] {
  return ['messages', channelId];
}
