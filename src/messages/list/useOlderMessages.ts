'use client';

import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { type RefObject, useEffect } from 'react';
import { flushSync } from 'react-dom';
import type { ChatError } from '../../sdk/index.js';
import type { ListedMessage } from '../useMessages.js';
import type { Reach } from './useReach.js';
import type { ScrollMotion } from './useScrollMotion.js';

/** Older messages are asked for this long before the reader is there, in heights of the window. */
const AHEAD_WINDOWS = { load: 1.5, extend: 5 };

/** A channel's messages as {@link useMessages} gives them. */
export type MessagesQuery = UseInfiniteQueryResult<ListedMessage[], ChatError>;

interface OlderMessagesOptions {
  query: MessagesQuery;
  reach: Reach;
  /** True while a jump settles: it passes by the top without a wish to go there. */
  isPaused: boolean;
  scroller: RefObject<HTMLDivElement | null>;
}

/**
 * Brings older messages as the reader comes near the top: at once what is loaded already, else one page for each
 * time they scroll up to it, never a second one because the first did not fill the room. Only a list that cannot
 * be scrolled yet fills itself.
 */
export function useOlderMessages({ query, reach, isPaused, scroller }: OlderMessagesOptions) {
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage, data } = query;
  const { isCut, extend } = reach;
  const mayLoad = !isCut && hasNextPage && !isFetchingNextPage && !isPaused;

  useEffect(() => {
    if (mayLoad && !isFetchNextPageError && isStuckAtTop(scroller.current)) void fetchNextPage();
  }, [mayLoad, isFetchNextPageError, fetchNextPage, scroller, data]);

  return ({ direction, fromTop }: ScrollMotion) => {
    const height = scroller.current?.clientHeight ?? 0;
    const ahead = height * AHEAD_WINDOWS[isCut ? 'extend' : 'load'];
    // At the very top nobody can scroll up any more, so being there is asking.
    const isAsking = fromTop <= 0 || (direction === 'up' && fromTop < ahead);
    // Before the next frame: whoever flings would be at the top otherwise.
    if (isCut && isAsking && !isPaused) flushSync(extend);
    if (mayLoad && isAsking) void fetchNextPage();
  };
}

/** Nothing above to scroll to, so nobody can scroll up to ask for more. */
function isStuckAtTop(area: HTMLElement | null): boolean {
  return area !== null && area.clientHeight > 0 && area.scrollTop <= 0;
}
