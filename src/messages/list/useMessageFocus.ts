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

/**
 * The keyboard's way through a windowed thread: Tab reaches the scroll area, arrow keys, Home and End walk from
 * message to message, and rows that are not rendered yet are brought in first. Never re-renders by itself.
 */
export function useMessageFocus({ items, messageWindow, scroller, keepRef }: MessageFocusOptions) {
  const wanted = useRef<number>(undefined);

  const focusWanted = () => {
    const row = wanted.current === undefined ? undefined : rowAt(scroller.current, wanted.current);
    if (!row) return;
    wanted.current = undefined;
    row.focus({ preventScroll: true });
  };
  // After every render: the row may have been rendered only now.
  useEffect(focusWanted);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const index = nextIndex(event, items);
    if (index === undefined) return;
    event.preventDefault();
    wanted.current = index;
    messageWindow.scrollToIndex(index, { align: 'auto' });
    focusWanted();
  };

  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const index = indexOf(event.target);
    keepRef.current = index === undefined ? undefined : items[index]?.key;
  };
  const onBlur = () => {
    keepRef.current = undefined;
  };

  return {
    areaProps: { tabIndex: 0, onKeyDown, onFocus, onBlur },
    focusRow(index: number) {
      wanted.current = index;
      focusWanted();
    },
  };
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
