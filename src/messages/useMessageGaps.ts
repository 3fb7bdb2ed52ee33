'use client';

import { useMemo } from 'react';
import { useCached } from '../context/useCached.js';
import type { Pages } from '../queries/chatQuery.js';
import { type ChannelReference, idOf, type Message } from '../sdk/index.js';
import { gapsOf, type MessageGap, NO_GAPS } from './messageGaps.js';
import { messagesKey } from './messageQueries.js';

const selectGaps = (pages: Pages<Message> | undefined) => (pages ? gapsOf(pages) : NO_GAPS);

/**
 * Where messages are missing in what {@link useMessages} lists: after an absence so long that the newest pages do
 * not reach back to the old ones. {@link useLoadGap} loads them.
 *
 * Re-renders when a gap appears, shrinks or is gone.
 * SDK: `getMessages`; nothing is asked here.
 *
 * @param channel - A channel or its id; there are no gaps while it is undefined.
 * @returns The gaps from old to new; the missing messages stand before the message with the id `beforeId`.
 *
 * @example
 * function Gaps({ channel }: { channel: Channel }) {
 *   const { mutate, isPending } = useLoadGap();
 *   return useMessageGaps(channel).map((gap) => (
 *     <button key={gap.beforeId} disabled={isPending} onClick={() => mutate(gap)}>
 *       Load what is missing
 *     </button>
 *   ));
 * }
 */
export function useMessageGaps(channel: ChannelReference | undefined): readonly MessageGap[] {
  const channelId = idOf(channel);
  const key = useMemo(() => messagesKey(channelId ?? 0), [channelId]);
  return useCached(key, selectGaps);
}
