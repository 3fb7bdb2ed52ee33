'use client';

import { useCallback, useState } from 'react';
import { useUnreadMessagesCount } from '../../channels/useUnreadMessagesCount.js';
import type { Channel } from '../../sdk/index.js';
import type { ListedMessage } from '../useMessages.js';
import { firstUnreadIndex, isLevelWith, type UnreadAtOpening } from './firstUnread.js';
import type { FindMessage } from './useMessageSeek.js';

interface UnreadOptions {
  channel: Channel;
  messages: readonly ListedMessage[];
  ownUserId: number | undefined;
}

/** What {@link useUnreadAtOpening} gives. */
export interface Unread {
  /** How many messages were unread. */
  count: number;
  /** The first of them; undefined while it is not loaded. */
  firstId: number | undefined;
  find: FindMessage;
}

/** Where the person's reading had ended when the list was opened: what is read meanwhile does not move it. */
export function useUnreadAtOpening({ channel, messages, ownUserId }: UnreadOptions): Unread {
  const [opening, setOpening] = useState<UnreadAtOpening>();
  // Once known it is not asked any more: the count changes with every message.
  const { data: count } = useUnreadMessagesCount(opening ? undefined : channel);
  const newest = channel.lastReceivedMessage;
  if (!opening && count !== undefined && newest) setOpening({ count, newest });

  const find: FindMessage = useCallback(
    (all) => (opening ? firstUnreadIndex(all, opening, ownUserId) : -1),
    [opening, ownUserId],
  );
  // Looked for until it is there, and not again for every message that arrives.
  const [firstId, setFirstId] = useState<number>();
  const isLevel = opening !== undefined && opening.count > 0 && isLevelWith(messages, opening.newest);
  const foundId = firstId === undefined && isLevel ? messages[find(messages)]?.id : undefined;
  if (foundId !== undefined) setFirstId(foundId);

  return { count: isLevel ? opening.count : 0, firstId, find };
}
