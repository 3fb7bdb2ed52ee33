import type { ChatPagesQuery, ChatQuery } from '../queries/chatQuery.js';
import {
  type Channel,
  type ChannelReference,
  idOf,
  type Message,
  type Thread,
  type ThreadsFilter,
} from '../sdk/index.js';

/** What can be asked about threads. */
export const threadQueries = {
  threads: (channel: ChannelReference, filter: ThreadsFilter = {}): ChatPagesQuery<Thread> => ({
    key: ['threads', idOf(channel), filter],
    read: (api) => api.getThreads({ channel, filter }),
  }),
  channel: (thread: Thread): ChatQuery<Channel> => ({
    key: ['thread', thread.id, 'channel'],
    read: (api) => api.getThreadChannel({ thread }),
  }),
  message: (thread: Thread): ChatQuery<Message> => ({
    key: ['thread', thread.id, 'message'],
    read: (api) => api.getThreadMessage({ thread }),
  }),
};
