'use client';

import { createContext, type ReactNode, useCallback, useContext } from 'react';
import { useNewest } from '../../ui/useNewest.js';
import type { ListedMessage } from '../useMessages.js';

type ReadMessages = () => readonly ListedMessage[];

const ListedMessagesContext = createContext<ReadMessages>(() => []);

interface ListedMessagesProps {
  messages: readonly ListedMessage[];
  children: ReactNode;
}

/** Lets what is inside a message read the list around it when it needs to, without rendering when the list changes. */
export function ListedMessages({ messages, children }: ListedMessagesProps) {
  const newest = useNewest(messages);
  const read = useCallback(() => newest.current, [newest]);
  return <ListedMessagesContext.Provider value={read}>{children}</ListedMessagesContext.Provider>;
}

/** Reads the messages of the list around, from old to new; none where there is no list. */
export function useListedMessages(): ReadMessages {
  return useContext(ListedMessagesContext);
}
