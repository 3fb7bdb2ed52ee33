'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { useChatMutation } from '../context/useChatMutation.js';
import type { Channel, ChatError, UpdateChannelRequest } from '../sdk/index.js';
import { channelMutations } from './channelMutations.js';

/**
 * Changes a channel for everybody: its name, display name or properties.
 *
 * Re-renders with the state of the mutation.
 * SDK: `updateChannel`.
 *
 * @returns A TanStack mutation result: `mutate({ channel })` with the whole changed channel object, since all of it
 * is sent; `mutateAsync` resolves to the channel as the server has it. `error` is a {@link ChatError}: `refused` if
 * the name is taken, `not-permitted` for somebody who may not.
 *
 * @example
 * function Rename({ channel }: { channel: Channel }) {
 *   const updateChannel = useUpdateChannel();
 *   return (
 *     <button onClick={() => updateChannel.mutate({ channel: { ...channel, displayName: 'Tea time' } })}>
 *       Rename
 *     </button>
 *   );
 * }
 */
export function useUpdateChannel(): UseMutationResult<Channel, ChatError, UpdateChannelRequest> {
  return useChatMutation(channelMutations.update);
}
