'use client';

import { observeElementRect, type Range, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useCallback, useRef } from 'react';

/** The assumed height of a row until it is measured, in pixels. */
const ROW_HEIGHT = 68;
/** Rows kept ready on each side of what is on screen. */
const OVERSCAN = 6;
/** The assumed height of the list where there is no layout: in tests without a browser, and while it is hidden. */
const HEIGHT_WITHOUT_LAYOUT = 800;

/** Options of {@link useChannelWindow}. */
export interface ChannelWindowOptions {
  count: number;
  /** A key that identifies a row wherever it moves. */
  keyOf: (index: number) => number;
  /** A row that stays rendered wherever the list is scrolled to. */
  keep: number;
}

/** The part of a long list that is worth rendering. */
export interface ChannelWindow {
  scrollerRef: React.RefObject<HTMLDivElement | null>;
  rows: VirtualItem[];
  /** Of the whole list, in pixels. */
  height: number;
  /** The last row in view, or just beyond it. */
  lastIndex: number;
  /** Goes on every rendered row, with its `data-index`, so that its real height is known. */
  measureRow: (row: HTMLElement | null) => void;
  scrollTo: (index: number) => void;
}

/** Chooses the rows to render, so that ten thousand cost as much as twenty. Updates as the list is scrolled. */
export function useChannelWindow({ count, keyOf, keep }: ChannelWindowOptions): ChannelWindow {
  const scrollerRef = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLElement>({
    count,
    getScrollElement: () => scrollerRef.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: keyOf,
    overscan: OVERSCAN,
    rangeExtractor: useCallback((range: Range) => indexesOf(range, keep), [keep]),
    observeElementRect: (instance, tell) =>
      observeElementRect(instance, (rect) => tell({ ...rect, height: rect.height || HEIGHT_WITHOUT_LAYOUT })),
    measureElement: (row) => row.offsetHeight || ROW_HEIGHT,
  });
  return {
    scrollerRef,
    rows: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    lastIndex: virtualizer.range?.endIndex ?? 0,
    measureRow: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  };
}

function indexesOf({ startIndex, endIndex, overscan, count }: Range, keep: number): number[] {
  const first = Math.max(startIndex - overscan, 0);
  const last = Math.min(endIndex + overscan, count - 1);
  const indexes = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  if (keep < first) return [keep, ...indexes];
  return keep > last && keep < count ? [...indexes, keep] : indexes;
}
