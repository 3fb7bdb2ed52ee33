'use client';

import { useMemo } from 'react';
import type { Channel } from '../../sdk/index.js';
import { useMessageGaps } from '../useMessageGaps.js';
import type { ListedMessage } from '../useMessages.js';
import { type ThreadItem, toThreadItems } from './messageGroups.js';
import type { MessagesQuery } from './useOlderMessages.js';
import { type Reach, useReach } from './useReach.js';
import { type Unread, useUnreadAtOpening } from './useUnreadAtOpening.js';

interface ThreadItemsOptions {
  channel: Channel;
  query: MessagesQuery;
  ownUserId: number | undefined;
  pinned: boolean;
}

/** What a list shows of a channel. */
export interface ListedThread {
  /** All that is loaded, from old to new. */
  messages: readonly ListedMessage[];
  items: ThreadItem[];
  reach: Reach;
  unread: Unread;
}

const none: never[] = [];

/** Makes the rows of a thread. Updates when messages do, and as the list reaches further back. */
export function useThreadItems({ channel, query, ownUserId, pinned }: ThreadItemsOptions): ListedThread {
  const { data: messages = none, hasNextPage } = query;
  const gaps = useMessageGaps(channel);
  const unread = useUnreadAtOpening({ channel, messages, ownUserId });
  const reach = useReach(messages, pinned);
  const { listed, isCut } = reach;
  const { firstId } = unread;
  const items = useMemo(
    () => toThreadItems(listed, isCut || hasNextPage, { firstUnreadId: firstId, gaps }),
    [listed, isCut, hasNextPage, firstId, gaps],
  );
  return { messages, items, reach, unread };
}
