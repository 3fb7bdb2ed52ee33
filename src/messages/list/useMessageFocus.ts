'use client';

import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { rovingIndex } from '../../ui/rovingIndex.js';
import { isMessageItem } from './arrivals.js';
import type { ThreadItem } from './messageGroups.js';
import type { MessageWindow } from './useMessageWindow.js';

interface MessageFocusOptions {
  items: readonly ThreadItem[];
  messageWindow: MessageWindow;
  scroller: RefObject<HTMLDivElement | null>;
  /** Is told the key of the row that has the focus. */
  keepRef: RefObject<string | undefined>;
}

interface FocusedRow {
  element: Element;
  key: string | undefined;
  index: number;
}

/**
 * The keyboard's way through a windowed thread: Tab reaches the scroll area and, from a message, what is in it; arrow
 * keys, Home and End walk from message to message, and rows that are not rendered yet are brought in first. Never
 * re-renders by itself.
 */
export function useMessageFocus({ items, messageWindow, scroller, keepRef }: MessageFocusOptions) {
  const wanted = useRef<number>(undefined);
  const focused = useRef<FocusedRow>(undefined);

  const focusWanted = () => {
    const row = wanted.current === undefined ? undefined : rowAt(scroller.current, wanted.current);
    if (!row) return;
    wanted.current = undefined;
    row.focus({ preventScroll: true });
  };
  useEffect(() => {
    const lost = focused.current;
    if (lost && !lost.element.isConnected) {
      focused.current = undefined;
      wanted.current = rowNear(items, lost);
      if (wanted.current === undefined) scroller.current?.focus({ preventScroll: true });
    }
    // After every render: the row may have been rendered only now.
    focusWanted();
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Tab') passOtherRows(event);
    if (event.shiftKey) return;
    const index = nextIndex(event, items);
    if (index === undefined) return;
    event.preventDefault();
    wanted.current = index;
    messageWindow.scrollToIndex(index, { align: 'auto' });
    focusWanted();
  };

  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const index = indexOf(target);
    const key = index === undefined ? undefined : items[index]?.key;
    keepRef.current = key;
    focused.current = index === undefined ? undefined : { element: target, key, index };
  };
  // React does not tell of the blur of an element that it removes: then `focused` still knows it.
  const onBlur = () => {
    keepRef.current = undefined;
    focused.current = undefined;
  };

  return {
    areaProps: { tabIndex: 0, onKeyDown, onFocus, onBlur },
    focusRow(index: number) {
      wanted.current = index;
      focusWanted();
    },
  };
}

/**
 * Lets Tab see only the message, or the album, that has the focus. Each link and button of all others, with more of
 * them rendered at every step, would be a way without end.
 */
function passOtherRows({ currentTarget, target }: KeyboardEvent<HTMLElement>): void {
  const items = currentTarget.querySelectorAll<HTMLElement>('[data-index]:has([data-ck-part="message-row"])');
  const others = [...items].filter((item) => !item.contains(target as Node));
  const setInert = (isInert: boolean) => {
    for (const item of others) item.inert = isInert;
  };
  setInert(true);
  // The browser moves the focus as soon as all listeners are done.
  setTimeout(setInert, 0, false);
}

/** The row of a focus that went away with its element, or the message next to where that row was. */
function rowNear(items: readonly ThreadItem[], { key, index }: FocusedRow): number | undefined {
  const at = items.findIndex((item) => item.key === key);
  const last = items.slice(0, (at < 0 ? index : at) + 1).findLastIndex(isMessageItem);
  return last < 0 ? undefined : last;
}

/** Keys count on the scroll area and on messages themselves; inside a message they belong to its controls. */
function nextIndex({ target, currentTarget, key }: KeyboardEvent<HTMLElement>, items: readonly ThreadItem[]) {
  const rows = items.flatMap((item, index) => (isMessageItem(item) ? [index] : []));
  if (target === currentTarget) {
    const isEntry = key === 'ArrowUp' || key === 'ArrowDown' || key === 'End';
    return isEntry ? rows.at(-1) : key === 'Home' ? rows[0] : undefined;
  }
  if (!(target instanceof HTMLElement) || target.dataset.ckPart !== 'message-row') return undefined;
  const at = rows.indexOf(indexOf(target) ?? -1);
  const next = rovingIndex(key, at, rows.length, 'vertical');
  return next === undefined ? undefined : rows[next];
}

function indexOf(target: EventTarget): number | undefined {
  const item = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return item ? Number(item.dataset.index) : undefined;
}

function rowAt(area: HTMLElement | null, index: number): HTMLElement | null | undefined {
  return area?.querySelector<HTMLElement>(`[data-index="${index}"] [data-ck-part="message-row"]`);
}
