'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { ListedMessage } from '../useMessages.js';
import { indexOfMessage } from './arrivals.js';
import type { ThreadItem } from './messageGroups.js';
import { useClientLayoutEffect } from './useClientLayoutEffect.js';
import type { MessagesQuery } from './useOlderMessages.js';

const SECONDS = 1000;
/** Long enough for the eye to find the message, or to read that there is none. */
const TOLD_FOR_MS = { found: 2.4 * SECONDS, missing: 5 * SECONDS };
/** A search that goes back further would load for minutes. */
const MOST_PAGES = 40;

/** Looks for a message among all that are loaded, from old to new; returns its index, or -1. */
export type FindMessage = (messages: readonly ListedMessage[]) => number;

/** How a search for a message goes. */
export type SeekState =
  | { status: 'searching' | 'missing' }
  /** It is in the list, and marked for a moment. */
  | { status: 'found'; messageId: number; moveFocus: boolean };

interface SeekOptions {
  query: MessagesQuery;
  items: readonly ThreadItem[];
  /** Has the list go back to this index of all messages. */
  reachTo(index: number): void;
  /** Brings a row into view. */
  show(index: number, moveFocus: boolean): void;
}

/** What {@link useMessageSeek} gives. */
export interface MessageSeek {
  state: SeekState | undefined;
  /** Goes to a message, loading older pages until it is there. The newest search wins. */
  seek(find: FindMessage, moveFocus?: boolean): void;
}

/** Finds a message wherever it is in the history, and shows it. Re-renders as the search goes on. */
export function useMessageSeek({ items, ...options }: SeekOptions): MessageSeek {
  const [state, setState] = useState<SeekState>();
  const current = useRef(options);
  const search = useRef(0);
  const shown = useRef<SeekState>(undefined);

  useClientLayoutEffect(() => {
    current.current = options;
    if (state?.status !== 'found' || shown.current === state) return;
    const index = indexOfMessage(items, state.messageId);
    if (index < 0) return;
    shown.current = state;
    options.show(index, state.moveFocus);
  });

  useEffect(() => {
    if (!state || state.status === 'searching') return;
    const timer = setTimeout(() => setState(undefined), TOLD_FOR_MS[state.status]);
    return () => clearTimeout(timer);
  }, [state]);

  useEffect(() => {
    const searches = search;
    return () => {
      searches.current += 1;
    };
  }, []);

  const seek = useCallback((find: FindMessage, moveFocus = true) => {
    search.current += 1;
    const thisSearch = search.current;
    setState({ status: 'searching' });
    void loadUntilFound(current.current.query, find).then((found) => {
      if (thisSearch !== search.current) return;
      if (found) current.current.reachTo(found.index);
      setState(found ? { status: 'found', messageId: found.messageId, moveFocus } : { status: 'missing' });
    });
  }, []);

  return { state, seek };
}

async function loadUntilFound(query: MessagesQuery, find: FindMessage) {
  let { data: messages = [], hasNextPage } = query;
  for (let pages = 0; ; pages += 1) {
    const index = find(messages);
    const message = messages[index];
    // The oldest of all that are loaded is not listed while there are older ones.
    if (message && (index > 0 || !hasNextPage)) return { index, messageId: message.id };
    if (!hasNextPage || pages === MOST_PAGES) return undefined;
    const result = await query.fetchNextPage({ cancelRefetch: false });
    if (result.isFetchNextPageError) return undefined;
    ({ data: messages = [], hasNextPage } = result);
  }
}
