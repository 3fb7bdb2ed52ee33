'use client';

import type { KeyboardEvent } from 'react';
import { rovingIndex } from '../ui/rovingIndex.js';

/** The keyboard's way through rows that are all rendered: Tab reaches their area, arrow keys walk through them. */
export function useRowWalk() {
  return {
    tabIndex: 0,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.defaultPrevented) return;
      const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-ck-part="message-row"]')];
      const at = rows.indexOf(event.target as HTMLElement);
      const isInsideRow = at < 0 && event.target !== event.currentTarget;
      const index = isInsideRow ? undefined : rovingIndex(event.key, at, rows.length, 'vertical');
      if (index === undefined) return;
      event.preventDefault();
      rows[index]?.focus();
    },
  };
}
