import { type Ask, withFilter } from './ask.js';
import type { Channel, Message, Thread } from './model.js';
import type { Page } from './page.js';
import { idOf } from './references.js';
import type { ChannelRequest, CreateThreadRequest, ThreadRequest, ThreadsFilter } from './requests.js';
import type { Translator } from './translate.js';

/** What can be asked about and done with threads. */
export interface ThreadApi {
  createThread(request: CreateThreadRequest): Promise<Thread>;
  getThreads(request: ChannelRequest & { filter?: ThreadsFilter }): Promise<Page<Thread>>;
  getThreadChannel(request: ThreadRequest): Promise<Channel>;
  /** The message a thread began with; rejects with `not-found` for a thread that stands alone. */
  getThreadMessage(request: ThreadRequest): Promise<Message>;
  readThread(request: ThreadRequest): Promise<void>;
}

/** Makes the {@link ThreadApi} of one user session. */
export function createThreadApi(ask: Ask, translate: Translator): ThreadApi {
  return {
    createThread: async (request) =>
      translate.thread(
        (await ask.call('createThread', (kitty) => kitty.createThread(request))).thread,
        idOf(request.channel),
      ),
    getThreads: ({ channel, filter }) =>
      ask.page(
        'getThreads',
        (kitty) => kitty.getThreads({ channel, ...withFilter(filter) }),
        (raw) => translate.thread(raw, idOf(channel)),
      ),
    getThreadChannel: async (request) =>
      translate.channel(
        (await ask.call('getThreadChannel', (kitty) => kitty.getThreadChannel(request))).channel,
      ),
    getThreadMessage: async (request) =>
      translate.message(
        (await ask.call('getThreadMessage', (kitty) => kitty.getThreadMessage(request))).message,
      ),
    readThread: async (request) => {
      await ask.call('readThread', (kitty) => kitty.readThread(request));
    },
  };
}
