'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { useNewest } from '../../ui/useNewest.js';
import type { ListedMessage } from '../useMessages.js';

/** What a list shows, to be read when it is needed: a context of the messages would render every reader for each. */
interface Listed {
  readonly current: readonly ListedMessage[];
}

const ListedMessagesContext = createContext<Listed>({ current: [] });

interface ListedMessagesProps {
  messages: readonly ListedMessage[];
  children: ReactNode;
}

/** Lets what is inside a message read the list around it, without rendering when the list changes. */
export function ListedMessages({ messages, children }: ListedMessagesProps) {
  const listed = useNewest(messages);
  return <ListedMessagesContext.Provider value={listed}>{children}</ListedMessagesContext.Provider>;
}

/** The messages of the list around, from old to new; none where there is no list. Read them in event handlers. */
export function useListedMessages(): Listed {
  return useContext(ListedMessagesContext);
}
