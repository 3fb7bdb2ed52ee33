'use client';

import { type RefObject, useEffect, useRef } from 'react';
import type { ListedMessage } from '../useMessages.js';
import { arrivedAfter, newestArrived } from './arrivals.js';
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

/** What is remembered of the moment the reader scrolled away from the end. */
export interface LeftEnd {
  /** Id of the newest message that had arrived; undefined if there was none. */
  newestSeen: number | undefined;
}

/** State that lives where both the rows and the end of the list are decided: undefined while at the end. */
export type LeftEndState = [LeftEnd | undefined, (left: LeftEnd | undefined) => void];

interface PinnedEndOptions {
  leftEnd: LeftEndState;
  messages: readonly ListedMessage[];
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
  /** Stops staying with the newest message. */
  leave(): void;
  /**
   * Brings a row to the middle of the window, or to its upper edge what is read from there on; stays with the
   * newest message if that shows as well.
   */
  goTo(index: number): void;
}

/**
 * Keeps a list at its newest message for as long as that is where the reader is. A state, not a measurement:
 * scrolling away ends it, only reaching the end begins it again, and one's own message goes there.
 */
export function usePinnedEnd(options: PinnedEndOptions): PinnedEnd {
  const { messages, items, messageWindow, scroller, ownUserId } = options;
  const [left, setLeft] = options.leftEnd;
  const isPinned = useRef(true);
  const newest = messages.at(-1);
  const newestKey = newest?.clientId ?? newest?.id;
  const arrivedId = newestArrived(messages)?.id;
  const isOnItsWay = newest !== undefined && 'delivery' in newest;

  const stay = () => {
    isPinned.current = true;
    setLeft(undefined);
  };
  const leave = () => {
    if (!isPinned.current) return;
    isPinned.current = false;
    setLeft({ newestSeen: arrivedId });
  };
  const onScroll = ({ direction, fromTop }: ScrollMotion) => {
    // By the rows: where one has shrunk, the window has moved already, and the box around them has yet to follow.
    const fromEnd = messageWindow.getTotalSize() - fromTop - (scroller.current?.clientHeight ?? 0);
    if (direction !== 'up' && fromEnd <= END_REACH) stay();
    else if (direction === 'up' && fromEnd > ROUNDING) leave();
  };

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
    pinned: left === undefined,
    missed: left ? arrivedAfter(messages, left.newestSeen, ownUserId).length : 0,
    onScroll,
    jumpToLatest: () => glideToEnd(messageWindow),
    leave,
    goTo(index) {
      const isFirstUnread = items[index - 1]?.type === 'unread';
      const row = isFirstUnread ? index - 1 : index;
      const align = isFirstUnread || isTall(messageWindow, index) ? 'start' : 'center';
      messageWindow.scrollToIndex(row, { align });
      if (isInLastWindow(messageWindow, row, align)) stay();
      else leave();
    },
  };
}

/** In the middle, it would begin above the window. */
function isTall(messageWindow: MessageWindow, index: number): boolean {
  return (messageWindow.measurementsCache[index]?.size ?? 0) > heightOf(messageWindow);
}

function isInLastWindow(messageWindow: MessageWindow, index: number, align: 'start' | 'center'): boolean {
  const [offset = 0] = messageWindow.getOffsetForIndex(index, align) ?? [];
  return offset + heightOf(messageWindow) >= messageWindow.getTotalSize() - END_REACH;
}

function heightOf({ scrollRect }: MessageWindow): number {
  return scrollRect?.height ?? 0;
}

function glideToEnd(messageWindow: MessageWindow): void {
  const isNear = messageWindow.getDistanceFromEnd() < heightOf(messageWindow) * GLIDE_WINDOWS;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  messageWindow.scrollToEnd({ behavior: isNear && !isCalm ? 'smooth' : 'auto' });
}
