'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { useChatMutation } from '../context/useChatMutation.js';
import type { Channel, ChatError, CreateChannelRequest } from '../sdk/index.js';
import { channelMutations } from './channelMutations.js';

/**
 * Creates a channel; the signed-in user becomes a member of it, and it appears in the channel lists.
 *
 * Re-renders with the state of the mutation.
 * SDK: `createChannel` (guide: "Channel types", "Creating a channel").
 *
 * @returns A TanStack mutation result: `mutate({ type, name?, members?, properties? })`, the type `PUBLIC`,
 * `PRIVATE`, `DIRECT` or `OPEN`, each member as an object, `{ id }` or `{ username }`; `mutateAsync` resolves to the
 * new {@link Channel}, or for `DIRECT` to the one that exists between these people. `error` is a {@link ChatError}:
 * `refused` if the name is taken.
 *
 * @example
 * function NewChannel() {
 *   const createChannel = useCreateChannel();
 *   return (
 *     <button disabled={createChannel.isPending} onClick={() => createChannel.mutate({ type: 'PUBLIC', name: 'Lunch' })}>
 *       Start “Lunch”
 *     </button>
 *   );
 * }
 */
export function useCreateChannel(): UseMutationResult<Channel, ChatError, CreateChannelRequest> {
  return useChatMutation(channelMutations.create);
}
