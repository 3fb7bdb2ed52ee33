'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { useChatMutation } from '../context/useChatMutation.js';
import type { ChannelRequest, ChatError } from '../sdk/index.js';
import { channelMutations } from './channelMutations.js';

/**
 * Deletes a channel for everybody, with all its messages.
 *
 * Re-renders with the state of the mutation. Lists follow once the server has answered.
 * SDK: `deleteChannel`; the other members hear `onChannelLeft`. Ask for confirmation first: it cannot be undone.
 *
 * @returns A TanStack mutation result: `mutate({ channel })`, a channel or its id. `error` is a {@link ChatError}:
 * `not-permitted` for somebody who may not.
 *
 * @example
 * function DeleteChannel({ channel }: { channel: Channel }) {
 *   const deleteChannel = useDeleteChannel();
 *   return <button onClick={() => deleteChannel.mutate({ channel })}>Delete {channel.displayName}</button>;
 * }
 */
export function useDeleteChannel(): UseMutationResult<void, ChatError, ChannelRequest> {
  return useChatMutation(channelMutations.delete);
}
