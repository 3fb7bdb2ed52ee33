import { callOf } from '../context/useChatMutation.js';
import { idOf } from '../sdk/index.js';

/** What can be done to threads, and what it changes in the caches. */
export const threadMutations = {
  create: callOf('createThread', {
    onDone: ({ cache }, _, { channel }) => cache.invalidate(['threads', idOf(channel)]),
  }),
  read: callOf('readThread'),
};
