'use client';

import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useLiveItems } from '../context/useLive.js';
import type { LiveState } from '../live/liveStore.js';
import { type ListedMessage, listedMessages, useMessages } from '../messages/useMessages.js';
import { useReplies } from '../messages/useReplies.js';
import type { Channel, ChatError, Message } from '../sdk/index.js';
import { useCurrentUser } from '../users/useCurrentUser.js';

interface ThreadMessagesResult {
  /** The message and its replies, from old to new, with pending ones at the end. */
  query: UseInfiniteQueryResult<ListedMessage[], ChatError>;
  /** The number of replies. */
  count: number;
}

/** A message and its replies. Updates when replies arrive and change. */
export function useThreadMessages(root: Message): ThreadMessagesResult {
  const query = useReplies(root);
  const { data: me } = useCurrentUser();
  const selectPending = useCallback(
    ({ outbox }: LiveState) => outbox.filter(({ replyTo }) => replyTo?.id === root.id),
    [root.id],
  );
  const pending = useLiveItems(selectPending);
  const { data: replies, hasNextPage } = query;
  const answers = useMemo(() => listedMessages(replies ?? [], pending, me), [replies, pending, me]);
  // It precedes all replies, so it is shown once all of them are loaded.
  const data = useMemo(() => (hasNextPage ? answers : [root, ...answers]), [hasNextPage, root, answers]);
  return {
    query: { ...query, data } as UseInfiniteQueryResult<ListedMessage[], ChatError>,
    count: Math.max(root.repliesCount, answers.length),
  };
}

/** The newest copy of a message from its channel's list, or the given one if it is not there. */
export function useNewestCopy(message: Message, channel: Channel): Message {
  const select = useCallback(
    (messages: ListedMessage[]) => messages.find(({ id }) => id === message.id),
    [message.id],
  );
  return useMessages(channel, { select }).data ?? message;
}
