'use client';

import { useCallback, useRef } from 'react';
import { useChatContext } from '../context/ChatContext.js';
import { prefetchPages } from '../context/pagesOptions.js';
import type { ChannelReference } from '../sdk/index.js';
import { messageQueries } from './messageQueries.js';

/** A pointer that rests this long, in milliseconds, shows intent; one that sweeps over a list does not. */
export const INTENT_MS = 60;

/**
 * Loads the newest messages of a channel before it is opened, so that they are shown at once.
 *
 * Never re-renders. Call the function when somebody is about to open a channel. Of several calls within a moment,
 * only the last channel is loaded, and only if its messages are not in the cache and there is a connection. Failures
 * are ignored: opening the channel fetches again.
 * SDK: `getMessages`.
 *
 * @returns A function of stable identity that takes the channel or its id; it fits `onIntent` of {@link ChannelList}.
 *
 * @example
 * function Row({ channel, onOpen }: { channel: Channel; onOpen: () => void }) {
 *   const prefetchChannel = usePrefetchChannel();
 *   return <button onPointerEnter={() => prefetchChannel(channel)} onClick={onOpen}>{channel.displayName}</button>;
 * }
 */
export function usePrefetchChannel(): (channel: ChannelReference) => void {
  const { chat } = useChatContext('usePrefetchChannel');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  return useCallback(
    (channel) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => prefetchPages(chat, messageQueries.messages(channel)), INTENT_MS);
    },
    [chat],
  );
}
