'use client';

import { useMemo } from 'react';
import type { ListedMessage } from '../useMessages.js';
import { type ThreadItem, type ThreadMarks, toThreadItems } from './messageGroups.js';
import type { MessagesQuery } from './useOlderMessages.js';
import { type Reach, useReach } from './useReach.js';

interface ThreadItemsOptions {
  query: MessagesQuery;
  marks: ThreadMarks;
  pinned: boolean;
}

/** What a list shows. */
export interface ListedThread {
  /** All that is loaded, from old to new. */
  messages: readonly ListedMessage[];
  items: ThreadItem[];
  reach: Reach;
}

const none: never[] = [];

/** Makes the rows of a thread. Updates when messages do, and as the list reaches further back. */
export function useThreadItems({ query, marks, pinned }: ThreadItemsOptions): ListedThread {
  const { data: messages = none, hasNextPage } = query;
  const reach = useReach(messages, pinned);
  const { listed, isCut } = reach;
  const items = useMemo(
    () => toThreadItems(listed, isCut || hasNextPage, marks),
    [listed, isCut, hasNextPage, marks],
  );
  return { messages, items, reach };
}
