'use client';

import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ChatError, ReadReceipt } from '../../sdk/index.js';
import type { ListedMessage } from '../useMessages.js';
import { useReadReceipts } from '../useReadReceipts.js';

/** Who read a message, except its author. Nothing is fetched while the message is undefined. */
export function useReaders(
  message: ListedMessage | undefined,
): UseInfiniteQueryResult<ReadReceipt[], ChatError> {
  const query = useReadReceipts(message);
  const authorId = message && 'user' in message ? message.user.id : undefined;
  const { data: receipts } = query;
  const data = useMemo(() => receipts?.filter(({ user }) => user.id !== authorId), [receipts, authorId]);
  return { ...query, data } as UseInfiniteQueryResult<ReadReceipt[], ChatError>;
}
