'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { useChatMutation } from '../context/useChatMutation.js';
import type { ChatError, ThreadRequest } from '../sdk/index.js';
import { threadMutations } from './threadMutations.js';

/**
 * Marks everything in a thread as read by the signed-in user.
 *
 * Re-renders with the state of the mutation.
 * SDK: `readThread`.
 *
 * @returns A TanStack mutation result: `mutate({ thread })`, the object. `error` is a {@link ChatError}.
 *
 * @example
 * function MarkRead({ thread }: { thread: Thread }) {
 *   const readThread = useReadThread();
 *   return <button onClick={() => readThread.mutate({ thread })}>Mark as read</button>;
 * }
 */
export function useReadThread(): UseMutationResult<void, ChatError, ThreadRequest> {
  return useChatMutation(threadMutations.read);
}
