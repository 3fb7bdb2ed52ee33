'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { arrivedAfter, isMessageItem, newestArrived } from './arrivals.js';
import type { ThreadItem } from './messageGroups.js';
import { useClientLayoutEffect } from './useClientLayoutEffect.js';
import type { MessageWindow } from './useMessageWindow.js';
import type { ScrollMotion } from './useScrollMotion.js';

/** So near the end counts as having reached it, in pixels. */
const END_REACH = 8;
/** Movement that browsers round away, in pixels. */
const ROUNDING = 2;
/** Beyond this many heights of the window, a glide would take too long. */
const GLIDE_WINDOWS = 3;

interface PinnedEndOptions {
  items: readonly ThreadItem[];
  messageWindow: MessageWindow;
  scroller: RefObject<HTMLDivElement | null>;
  ownUserId: number | undefined;
}

/** What {@link usePinnedEnd} gives. */
export interface PinnedEnd {
  /** Whether the list stays with the newest message. */
  pinned: boolean;
  /** How many messages of others arrived since it no longer does. */
  missed: number;
  onScroll(motion: ScrollMotion): void;
  jumpToLatest(): void;
}

/**
 * Keeps a list at its newest message for as long as that is where the reader is. A state, not a measurement:
 * scrolling away ends it, only reaching the end begins it again, and one's own message goes there.
 */
export function usePinnedEnd({ items, messageWindow, scroller, ownUserId }: PinnedEndOptions): PinnedEnd {
  // The newest message that was seen before scrolling away; absent while pinned.
  const [left, setLeft] = useState<{ newestSeen: string | undefined }>();
  const pinned = left === undefined;
  const isPinned = useRef(true);
  const newest = items.at(-1);
  const newestKey = newest?.key;
  const arrivedKey = newestArrived(items)?.key;
  const isOnItsWay = isMessageItem(newest) && 'delivery' in newest.message;

  const onScroll = useCallback(
    ({ direction, fromEnd }: ScrollMotion) => {
      if (direction !== 'up' && fromEnd <= END_REACH) {
        isPinned.current = true;
        setLeft(undefined);
      } else if (direction === 'up' && fromEnd > ROUNDING && isPinned.current) {
        isPinned.current = false;
        setLeft({ newestSeen: arrivedKey });
      }
    },
    [arrivedKey],
  );

  const totalHeight = messageWindow.getTotalSize();
  useClientLayoutEffect(() => {
    if (isPinned.current) messageWindow.scrollToEnd();
  }, [messageWindow, totalHeight, newestKey]);

  useClientLayoutEffect(() => {
    if (isOnItsWay) messageWindow.scrollToEnd();
  }, [messageWindow, isOnItsWay, newestKey]);

  useEffect(() => {
    const area = scroller.current;
    if (!area || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => {
      if (isPinned.current) messageWindow.scrollToEnd();
    });
    observer.observe(area);
    return () => observer.disconnect();
  }, [messageWindow, scroller]);

  return {
    pinned,
    missed: left ? arrivedAfter(items, left.newestSeen, ownUserId).length : 0,
    onScroll,
    jumpToLatest: () => glideToEnd(messageWindow),
  };
}

function glideToEnd(messageWindow: MessageWindow): void {
  const height = messageWindow.scrollRect?.height ?? 0;
  const isNear = messageWindow.getDistanceFromEnd() < height * GLIDE_WINDOWS;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  messageWindow.scrollToEnd({ behavior: isNear && !isCalm ? 'smooth' : 'auto' });
}
