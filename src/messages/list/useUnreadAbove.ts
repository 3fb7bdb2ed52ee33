'use client';

import { useState } from 'react';
import type { ThreadItem } from './messageGroups.js';
import type { MessageWindow } from './useMessageWindow.js';
import type { ScrollMotion } from './useScrollMotion.js';

interface UnreadAboveOptions {
  items: readonly ThreadItem[];
  messageWindow: MessageWindow;
  /** How many messages were unread when the list was opened. */
  count: number;
}

/** Whether the unread messages begin above the window, and nobody has been there yet. */
export function useUnreadAbove({ items, messageWindow, count }: UnreadAboveOptions) {
  const [isSeen, setSeen] = useState(false);
  const { scrollRect } = messageWindow;
  const index = items.findIndex(({ type }) => type === 'unread');
  const line = messageWindow.measurementsCache[index]?.start;
  const isInLastWindow =
    line !== undefined && line + (scrollRect?.height ?? 0) >= messageWindow.getTotalSize();
  return {
    isAbove: count > 0 && !isSeen && scrollRect !== null && !isInLastWindow,
    onScroll({ fromTop }: ScrollMotion) {
      if (line !== undefined && line >= fromTop) setSeen(true);
    },
  };
}
