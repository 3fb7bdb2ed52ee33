'use client';

import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useLiveItems } from '../context/useLive.js';
import type { LiveState } from '../live/liveStore.js';
import { type ListedMessage, listedMessages, useMessages } from '../messages/useMessages.js';
import { useReplies } from '../messages/useReplies.js';
import type { Channel, ChatError, Message } from '../sdk/index.js';
import { useCurrentUser } from '../users/useCurrentUser.js';

/** The answers to a message from old to new, one's own on their way at the end. Updates as they come and change. */
export function useThreadMessages(root: Message): UseInfiniteQueryResult<ListedMessage[], ChatError> {
  const query = useReplies(root);
  const { data: me } = useCurrentUser();
  const selectPending = useCallback(
    ({ outbox }: LiveState) => outbox.filter(({ replyTo }) => replyTo?.id === root.id),
    [root.id],
  );
  const pending = useLiveItems(selectPending);
  const { data: replies } = query;
  const data = useMemo(() => replies && listedMessages(replies, pending, me), [replies, pending, me]);
  return { ...query, data } as UseInfiniteQueryResult<ListedMessage[], ChatError>;
}

/** A message as its channel's list has it now, else as it was handed over. */
export function useNewestCopy(message: Message, channel: Channel): Message {
  const select = useCallback(
    (messages: ListedMessage[]) => messages.find(({ id }) => id === message.id),
    [message.id],
  );
  return useMessages(channel, { select }).data ?? message;
}
