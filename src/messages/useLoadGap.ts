'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { useChatMutation } from '../context/useChatMutation.js';
import type { ChatError, Message, Page } from '../sdk/index.js';
import type { MessageGap } from './messageGaps.js';
import { messageMutations } from './messageMutations.js';

/**
 * Loads messages that are missing in the middle of a list, the newest page of them first; what remains is a
 * smaller gap.
 *
 * Re-renders with the state of the mutation.
 * SDK: `getMessages`, the paginator's `nextPage`.
 *
 * @returns A TanStack mutation result: `mutate(gap)`, with a gap of {@link useMessageGaps}; `mutateAsync` resolves
 * to the page that was loaded. `error` is a {@link ChatError}; the gap is then still there.
 *
 * @example
 * function FirstGap({ channel }: { channel: Channel }) {
 *   const [gap] = useMessageGaps(channel);
 *   const loadGap = useLoadGap();
 *   return gap ? <button onClick={() => loadGap.mutate(gap)}>Load what is missing</button> : null;
 * }
 */
export function useLoadGap(): UseMutationResult<Page<Message>, ChatError, MessageGap> {
  return useChatMutation(messageMutations.loadGap);
}
