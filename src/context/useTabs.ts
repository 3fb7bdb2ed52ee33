'use client';

import { useEffect, useMemo, useState } from 'react';
import { browserTabs, type Tabs } from '../live/tabs.js';
import { useChatContext } from './ChatContext.js';

/** The tabs in which the signed-in user has this chat open. Never re-renders. */
export function useTabs(): Tabs {
  const { key } = useChatContext('useTabs').chat;
  return useMemo(() => browserTabs(`chatkitty-react/${key}`), [key]);
}

/** True in exactly one of the user's tabs, which acts for all of them, for example to show a badge. */
export function useTabLeader(): boolean {
  const tabs = useTabs();
  const [leading, setLeading] = useState<Tabs>();
  useEffect(() => tabs.lead(() => setLeading(tabs)), [tabs]);
  return leading === tabs;
}
