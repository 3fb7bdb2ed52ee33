'use client';

import {
  defaultRangeExtractor,
  measureElement,
  observeElementRect,
  type Range,
  type ReactVirtualizer,
  type Rect,
  useVirtualizer,
  type VirtualItem,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { type RefObject, useCallback } from 'react';
import type { ThreadLayout } from '../row/threadLayout.js';
import type { ThreadItem } from './messageGroups.js';
import { estimateHeight } from './messageHeights.js';
import { useClientLayoutEffect } from './useClientLayoutEffect.js';

/** The window on a thread: which rows are rendered, and where. */
export type MessageWindow = ReactVirtualizer<HTMLDivElement, HTMLDivElement>;

/** Room at the top for the news that older messages are loading, in pixels. It never changes its height. */
export const TOP_SPACE = 48;
const END_SPACE = 12;
/** Rows beyond the edges of the window, so that a fling finds no blank bands. */
const OVERSCAN = 11;
/** A window as high as most, for the rows of the first render. */
const FIRST_HEIGHT = 600;
/** Where nothing has a height (a test without layout, a hidden panel), the window counts as this high. */
const HEIGHT_WITHOUT_LAYOUT = 3000;

interface WindowOptions {
  items: readonly ThreadItem[];
  layout: ThreadLayout;
  scroller: RefObject<HTMLDivElement | null>;
  /** The row that has the focus: it stays rendered, or the focus would fall back to the page. */
  keepRef: RefObject<string | undefined>;
  /** Whether the list stays with its newest message. */
  pinned: boolean;
}

/** Renders what can be seen of a thread; prepending keeps what is read in its place. Updates as rows come and go. */
export function useMessageWindow({ items, layout, scroller, keepRef, pinned }: WindowOptions): MessageWindow {
  const getItemKey = useCallback((index: number) => items[index]?.key ?? index, [items]);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      const kept = keepRef.current;
      return kept === undefined
        ? shown
        : withIndex(
            shown,
            items.findIndex(({ key }) => key === kept),
          );
    },
    [items, keepRef],
  );

  const messageWindow = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: items.length,
    getScrollElement: () => scroller.current,
    getItemKey,
    rangeExtractor,
    estimateSize: (index) => estimateHeight(items[index], layout),
    observeElementRect: observeRect,
    measureElement: measure,
    // Who flings must find rows within the same frame. While the list scrolls by itself, they are there already.
    useFlushSync: !pinned,
    anchorTo: 'end',
    // The first render has the newest rows already, not the oldest, which nobody would see.
    enabled: items.length > 0,
    initialOffset: () => estimatedEnd(items, layout),
    initialRect: { width: 0, height: FIRST_HEIGHT },
    overscan: OVERSCAN,
    paddingStart: TOP_SPACE,
    paddingEnd: END_SPACE,
  });
  useClientLayoutEffect(() => {
    messageWindow.shouldAdjustScrollPositionOnItemSizeChange = isAboveWhatIsRead;
  }, [messageWindow]);
  return messageWindow;
}

/**
 * Whether what is read has to be kept in its place when a row gets another height. By itself the virtualizer leaves
 * rows that it knew alone while somebody scrolls up: what a picture pushes then is lost from sight.
 */
function isAboveWhatIsRead(
  { key, start, end }: VirtualItem,
  _: number,
  { itemSizeCache, scrollOffset }: Virtualizer<HTMLDivElement, HTMLDivElement>,
): boolean {
  const top = scrollOffset ?? 0;
  // A row that was only guessed is in nobody's eyes yet, even if it reaches into the window.
  return itemSizeCache.has(key) ? end <= top : start < top;
}

/** Where a window that shows the end begins. */
function estimatedEnd(items: readonly ThreadItem[], layout: ThreadLayout): number {
  const height = items.reduce((sum, item) => sum + estimateHeight(item, layout), TOP_SPACE + END_SPACE);
  return Math.max(0, height - FIRST_HEIGHT);
}

function withIndex(indexes: number[], index: number): number[] {
  return index < 0 || indexes.includes(index) ? indexes : [...indexes, index].sort((a, b) => a - b);
}

function observeRect(instance: Virtualizer<HTMLDivElement, HTMLDivElement>, report: (rect: Rect) => void) {
  return observeElementRect(instance, ({ width, height }) =>
    report({ width, height: height || HEIGHT_WITHOUT_LAYOUT }),
  );
}

function measure(
  row: HTMLDivElement,
  entry: ResizeObserverEntry | undefined,
  instance: Virtualizer<HTMLDivElement, HTMLDivElement>,
): number {
  return (
    measureElement(row, entry, instance) || instance.options.estimateSize(instance.indexFromElement(row))
  );
}
