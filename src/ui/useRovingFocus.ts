'use client';

import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { hasLostFocus } from './focusedIn.js';
import { type RovingDirection, rovingIndex } from './rovingIndex.js';

/** Options of {@link useRovingFocus}. */
export interface RovingFocusOptions {
  /** How many items there are, rendered or not. */
  count: number;
  /** @default 'vertical' */
  orientation?: 'vertical' | 'horizontal';
  /** Scrolls to an item that a windowed list has not rendered; it gets the focus once it is. */
  reveal?: (index: number) => void;
}

/**
 * Keyboard navigation through a list, by index: one tab stop, with arrow keys, Home and End inside. If the focused
 * item is removed, its neighbour gets the focus. Spread `listProps` on the list and `itemProps(index)` on each item.
 * A windowed list must keep the item `activeIndex` rendered, or Tab cannot enter it. Updates when the active item
 * changes.
 *
 * @example
 * const { listProps, itemProps } = useRovingFocus({ count: names.length });
 * return (
 *   <div {...listProps}>
 *     {names.map((name, index) => <button key={name} {...itemProps(index)}>{name}</button>)}
 *   </div>
 * );
 */
export function useRovingFocus({ count, orientation = 'vertical', reveal }: RovingFocusOptions) {
  const [current, setCurrent] = useState(0);
  const wanted = useRef<{ index: number; list: HTMLElement }>(undefined);
  const focusedList = useRef<HTMLElement>(undefined);
  const activeIndex = Math.max(0, Math.min(current, count - 1));

  // After every render: the item may have been rendered only now.
  useEffect(() => {
    const item = wanted.current && itemAt(wanted.current.list, wanted.current.index);
    if (!item) return;
    wanted.current = undefined;
    item.focus();
  });

  useEffect(() => {
    const list = focusedList.current;
    if (list?.isConnected && hasLostFocus(list)) itemAt(list, activeIndex)?.focus();
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const from = indexOf(event.target);
    if (from === undefined || event.defaultPrevented || hasModifier(event)) return;
    const index = rovingIndex(event.key, from, count, directionOf(event.currentTarget, orientation));
    if (index === undefined) return;
    event.preventDefault();
    const item = itemAt(event.currentTarget, index);
    if (item) return item.focus();
    wanted.current = { index, list: event.currentTarget };
    setCurrent(index);
    reveal?.(index);
  };

  return {
    activeIndex,
    listProps: {
      onKeyDown,
      onFocus: (event: FocusEvent<HTMLElement>) => {
        focusedList.current = event.currentTarget;
      },
      // React fires no event when the focused element is removed.
      onBlur: () => {
        focusedList.current = undefined;
      },
    },
    itemProps: (index: number) => ({
      tabIndex: index === activeIndex ? 0 : -1,
      'data-ck-index': index,
      onFocus: () => setCurrent(index),
    }),
  };
}

function itemAt(list: HTMLElement, index: number): HTMLElement | null {
  return list.querySelector<HTMLElement>(`[data-ck-index="${index}"]`);
}

/** Only keys pressed on an item itself move the focus; inside an item they belong to its controls. */
function indexOf(target: EventTarget): number | undefined {
  const index = target instanceof HTMLElement ? target.dataset.ckIndex : undefined;
  return index === undefined ? undefined : Number(index);
}

function hasModifier(event: KeyboardEvent): boolean {
  return event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
}

function directionOf(list: HTMLElement, orientation: 'vertical' | 'horizontal'): RovingDirection {
  if (orientation === 'vertical') return 'vertical';
  return getComputedStyle(list).direction === 'rtl' ? 'rtl' : 'ltr';
}
