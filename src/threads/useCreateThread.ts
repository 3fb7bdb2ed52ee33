'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { useChatMutation } from '../context/useChatMutation.js';
import type { ChatError, CreateThreadRequest, Thread } from '../sdk/index.js';
import { threadMutations } from './threadMutations.js';

/**
 * Begins a thread in a channel.
 *
 * Re-renders with the state of the mutation. The lists of {@link useThreads} follow once the server has answered.
 * SDK: `createThread`.
 *
 * @returns A TanStack mutation result: `mutate({ channel, name, properties? })`, a channel or its id; `mutateAsync`
 * resolves to the new {@link Thread}. `error` is a {@link ChatError}.
 *
 * @example
 * function NewThread({ channel }: { channel: Channel }) {
 *   const createThread = useCreateThread();
 *   return <button onClick={() => createThread.mutate({ channel, name: 'Menu' })}>Talk about the menu</button>;
 * }
 */
export function useCreateThread(): UseMutationResult<Thread, ChatError, CreateThreadRequest> {
  return useChatMutation(threadMutations.create);
}
