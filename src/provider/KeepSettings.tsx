'use client';

import { useEffect } from 'react';
import { useChatContext } from '../context/ChatContext.js';
import { alertSetting } from '../live/alerts.js';
import { emojiSetting } from '../live/emoji.js';
import { keepSetting } from '../live/keepSetting.js';
import type { ChatStorage } from '../live/shelf.js';
import { sharedStorage } from '../live/unsentStorage.js';
import { unsubscribeAll } from '../sdk/index.js';
import { useNewest } from '../ui/useNewest.js';

/** Remembers on this device what the signed-in user prefers. Renders nothing. */
export function KeepSettings({ storage }: { storage: ChatStorage | false | undefined }) {
  const { chat } = useChatContext('KeepSettings');
  const newest = useNewest(storage);
  useEffect(() => {
    const shared = chat.lease && sharedStorage(newest.current);
    return (
      shared &&
      unsubscribeAll([
        keepSetting(chat.live, shared, chat.key, alertSetting),
        keepSetting(chat.live, shared, chat.key, emojiSetting),
      ])
    );
  }, [chat, newest]);
  return null;
}
