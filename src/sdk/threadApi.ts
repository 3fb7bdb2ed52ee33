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
    ...ask.calls(['getThreadChannel'], ({ channel }) => translate.channel(channel)),
    ...ask.calls(['getThreadMessage'], ({ message }) => translate.message(message)),
    ...ask.calls(['readThread'], () => {}),
    createThread: async (request) => {
      const { thread } = await ask.call('createThread', (kitty) => kitty.createThread(request));
      return translate.thread(thread, idOf(request.channel));
    },
    getThreads: ({ channel, filter }) =>
      ask.page('getThreads', { channel, ...withFilter(filter) }, (raw) =>
        translate.thread(raw, idOf(channel)),
      ),
  };
}
