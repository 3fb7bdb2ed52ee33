'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { useChatMutation } from '../context/useChatMutation.js';
import type { ChannelRequest, ChatError } from '../sdk/index.js';
import { channelMutations } from './channelMutations.js';

/**
 * Marks everything in a channel as read by the signed-in user. Unread counts and notifications follow at once.
 *
 * Re-renders with the state of the mutation. `MessageThread` does this automatically once the newest message has been
 * seen.
 * SDK: `readChannel`.
 *
 * @returns A TanStack mutation result: `mutate({ channel })`, a channel or its id. `error` is a {@link ChatError};
 * the counts are then fetched again.
 *
 * @example
 * function MarkRead({ channel }: { channel: Channel }) {
 *   const readChannel = useReadChannel();
 *   return <button onClick={() => readChannel.mutate({ channel })}>Mark as read</button>;
 * }
 */
export function useReadChannel(): UseMutationResult<void, ChatError, ChannelRequest> {
  return useChatMutation(channelMutations.read);
}
