'use client';

import { useEffect } from 'react';
import { useChatContext } from '../context/ChatContext.js';
import { useNewest } from '../context/useNewest.js';
import { keepAlerts } from '../live/alerts.js';
import type { ChatStorage } from '../live/shelf.js';
import { sharedStorage } from '../live/unsentStorage.js';

/** Remembers on this device how the signed-in user wants to be alerted. Renders nothing. */
export function KeepAlerts({ storage }: { storage: ChatStorage | false | undefined }) {
  const { chat } = useChatContext('KeepAlerts');
  const newest = useNewest(storage);
  useEffect(() => {
    const shared = chat.lease && sharedStorage(newest.current);
    // Not below the key of the chat: what lies there is unsent text, which a new tab takes over.
    return shared && keepAlerts(chat.live, shared, `chatkitty-react/alerts/${chat.key}`);
  }, [chat, newest]);
  return null;
}
