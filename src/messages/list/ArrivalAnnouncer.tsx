'use client';

import { useEffect, useRef, useState } from 'react';
import { useStrings } from '../../strings/StringsContext.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import type { ListedMessage } from '../useMessages.js';
import { announcement } from './announcement.js';
import { arrivedAfter, newestArrived } from './arrivals.js';

/** What arrives within this time is told in one breath. */
const GATHER_MS = 1000;

interface ArrivalAnnouncerProps {
  messages: readonly ListedMessage[];
  ownUserId: number | undefined;
}

/**
 * Tells screen readers what others say. The log itself is silent, because in a windowed list old rows enter the
 * page whenever somebody scrolls. What is there when it mounts is old news.
 */
export function ArrivalAnnouncer({ messages, ownUserId }: ArrivalAnnouncerProps) {
  const strings = useStrings();
  const [words, setWords] = useState('');
  const newestId = newestArrived(messages)?.id;
  const newestTold = useRef(newestId);
  const current = useRef({ messages, strings, ownUserId });

  useEffect(() => {
    current.current = { messages, strings, ownUserId };
  });

  useEffect(() => {
    if (newestTold.current === newestId) return;
    const timer = setTimeout(() => {
      const { messages: all, strings: now, ownUserId: me } = current.current;
      const arrived = arrivedAfter(all, newestTold.current, me);
      newestTold.current = newestArrived(all)?.id;
      if (arrived.length > 0) setWords(announcement(arrived, now));
    }, GATHER_MS);
    return () => clearTimeout(timer);
  }, [newestId]);

  return (
    <VisuallyHidden as="div" aria-live="polite" aria-atomic="true">
      {words}
    </VisuallyHidden>
  );
}
