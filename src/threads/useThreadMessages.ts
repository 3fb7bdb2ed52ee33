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
  /** The message and its answers, from old to new, one's own on their way at the end. */
  query: UseInfiniteQueryResult<ListedMessage[], ChatError>;
  /** How many answers there are. */
  count: number;
}

/** A message with what was answered to it. Updates as answers come and change. */
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
  // It comes before all answers, so it is there once they are.
  const data = useMemo(() => (hasNextPage ? answers : [root, ...answers]), [hasNextPage, root, answers]);
  return {
    query: { ...query, data } as UseInfiniteQueryResult<ListedMessage[], ChatError>,
    count: Math.max(root.repliesCount, answers.length),
  };
}

/** A message as its channel's list has it now, else as it was handed over. */
export function useNewestCopy(message: Message, channel: Channel): Message {
  const select = useCallback(
    (messages: ListedMessage[]) => messages.find(({ id }) => id === message.id),
    [message.id],
  );
  return useMessages(channel, { select }).data ?? message;
}
