'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { useChatMutation } from '../context/useChatMutation.js';
import type { Channel, ChannelRequest, ChatError } from '../sdk/index.js';
import { channelMutations } from './channelMutations.js';

/**
 * Removes a channel from the signed-in user’s lists until its next message.
 *
 * Re-renders with the state of the mutation.
 * SDK: `hideChannel`, `onChannelHidden`, `onChannelUnhidden`.
 *
 * @returns A TanStack mutation result: `mutate({ channel })`, a channel or its id; `mutateAsync` resolves to the
 * channel. `error` is a {@link ChatError}.
 *
 * @example
 * function Hide({ channel }: { channel: Channel }) {
 *   const hideChannel = useHideChannel();
 *   return <button onClick={() => hideChannel.mutate({ channel })}>Hide</button>;
 * }
 */
export function useHideChannel(): UseMutationResult<Channel, ChatError, ChannelRequest> {
  return useChatMutation(channelMutations.hide);
}
