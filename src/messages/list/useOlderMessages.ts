'use client';

import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { type RefObject, useEffect } from 'react';
import type { ChatError } from '../../sdk/index.js';
import type { ListedMessage } from '../useMessages.js';
import type { ScrollMotion } from './useScrollMotion.js';

/** Older messages are asked for this long before the reader is there, in heights of the window. */
const LOAD_AHEAD_WINDOWS = 1.5;

/** A channel's messages as {@link useMessages} gives them. */
export type MessagesQuery = UseInfiniteQueryResult<ListedMessage[], ChatError>;

/**
 * Loads older messages as the reader comes near the top: one page for each time they scroll up to it, never a
 * second one because the first did not fill the room. Only a list that cannot be scrolled yet fills itself.
 */
export function useOlderMessages(
  { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage, data }: MessagesQuery,
  scroller: RefObject<HTMLDivElement | null>,
): (motion: ScrollMotion) => void {
  const mayLoad = hasNextPage && !isFetchingNextPage;

  useEffect(() => {
    if (mayLoad && !isFetchNextPageError && isStuckAtTop(scroller.current)) void fetchNextPage();
  }, [mayLoad, isFetchNextPageError, fetchNextPage, scroller, data]);

  return ({ direction, fromTop }) => {
    const ahead = (scroller.current?.clientHeight ?? 0) * LOAD_AHEAD_WINDOWS;
    // At the very top nobody can scroll up any more, so being there is asking.
    const isAsking = fromTop <= 0 || (direction === 'up' && fromTop < ahead);
    if (mayLoad && isAsking) void fetchNextPage();
  };
}

/** Nothing above to scroll to, so nobody can scroll up to ask for more. */
function isStuckAtTop(area: HTMLElement | null): boolean {
  return area !== null && area.clientHeight > 0 && area.scrollTop <= 0;
}
