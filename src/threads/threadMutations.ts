import type { ChatMutation } from '../context/useChatMutation.js';
import { type CreateThreadRequest, idOf, type Thread, type ThreadRequest } from '../sdk/index.js';

/** What can be done to threads, and what it changes in the caches. */
export const threadMutations = {
  create: {
    name: 'createThread',
    run: ({ client }, request) => client.api.createThread(request),
    onDone: ({ cache }, _, { channel }) => cache.invalidate(['threads', idOf(channel)]),
  } satisfies ChatMutation<CreateThreadRequest, Thread>,
  read: {
    name: 'readThread',
    run: ({ client }, request) => client.api.readThread(request),
  } satisfies ChatMutation<ThreadRequest, void>,
};
