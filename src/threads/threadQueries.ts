import type { ChatPagesQuery, ChatQuery } from '../queries/chatQuery.js';
import type { Channel, Message, Thread, ThreadsFilter } from '../sdk/index.js';

/** What can be asked about threads. */
export const threadQueries = {
  threads: (channel: Channel, filter: ThreadsFilter = {}): ChatPagesQuery<Thread> => ({
    key: ['threads', channel.id, filter],
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
