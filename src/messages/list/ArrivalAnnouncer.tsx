'use client';

import { useEffect, useRef, useState } from 'react';
import { useStrings } from '../../strings/StringsContext.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { announcement } from './announcement.js';
import { arrivedAfter, newestArrived } from './arrivals.js';
import type { ThreadItem } from './messageGroups.js';

/** What arrives within this time is told in one breath. */
const GATHER_MS = 1000;

/**
 * Tells screen readers what others say. The log itself is silent, because in a windowed list old rows enter the
 * page whenever somebody scrolls. What is there when it mounts is old news.
 */
export function ArrivalAnnouncer({ items, ownUserId }: { items: readonly ThreadItem[]; ownUserId?: number }) {
  const strings = useStrings();
  const [words, setWords] = useState('');
  const newestKey = newestArrived(items)?.key;
  const newestTold = useRef(newestKey);
  const current = useRef({ items, strings, ownUserId });

  useEffect(() => {
    current.current = { items, strings, ownUserId };
  });

  useEffect(() => {
    if (newestTold.current === newestKey) return;
    const timer = setTimeout(() => {
      const { items: all, strings: now, ownUserId: me } = current.current;
      const arrived = arrivedAfter(all, newestTold.current, me);
      newestTold.current = newestArrived(all)?.key;
      if (arrived.length > 0) setWords(announcement(arrived, now));
    }, GATHER_MS);
    return () => clearTimeout(timer);
  }, [newestKey]);

  return (
    <VisuallyHidden as="div" aria-live="polite" aria-atomic="true">
      {words}
    </VisuallyHidden>
  );
}
