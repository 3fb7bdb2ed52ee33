'use client';

import { type KeyboardEvent, useEffect, useRef } from 'react';
import { isOwnEscape } from '../ui/isOwnEscape.js';
import { useSwipe } from './useSwipe.js';

interface PanesOptions {
  isThreadOpen: boolean;
  /** Leads from the conversation back to the list. */
  onBack: () => void;
  /** Closes what covers the conversation, if something does. */
  onCloseAside: (() => void) | undefined;
}

/**
 * The panes of a panel, of which a narrow one shows one at a time. Which that is, CSS decides by the width of the
 * container; here the focus follows it, and Escape and a swipe lead back to what is hidden.
 */
export function usePanes({ isThreadOpen, onBack, onCloseAside }: PanesOptions) {
  const listRef = useRef<HTMLDivElement>(null);
  const threadRef = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(isThreadOpen);

  useEffect(() => {
    if (wasOpen.current === isThreadOpen) return;
    wasOpen.current = isThreadOpen;
    const [shown, hidden] = isThreadOpen ? [threadRef, listRef] : [listRef, threadRef];
    if (shown.current && isHidden(hidden.current) && hasNoFocus(shown.current)) {
      entryOf(shown.current).focus({ preventScroll: true });
    }
  }, [isThreadOpen]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!isThreadOpen || !isOwnEscape(event) || !isHidden(listRef.current)) return;
    event.preventDefault();
    onBack();
  };

  const swipe = useSwipe(() => {
    if (onCloseAside && isHidden(threadRef.current)) onCloseAside();
    else if (isThreadOpen && isHidden(listRef.current)) onBack();
  });

  return { listRef, threadRef, frameProps: { onKeyDown, ...swipe } };
}

function isHidden(pane: HTMLElement | null): boolean {
  return pane !== null && getComputedStyle(pane).visibility === 'hidden';
}

function hasNoFocus(pane: HTMLElement): boolean {
  const { activeElement } = pane.getRootNode() as Document | ShadowRoot;
  return !pane.contains(activeElement);
}

/** Where the focus enters a pane: in the list, at the row that was opened; in a conversation, at its beginning. */
function entryOf(pane: HTMLElement): HTMLElement {
  return pane.querySelector<HTMLElement>('[data-ck-index][tabindex="0"]') ?? pane;
}
