'use client';

import { useEffect } from 'react';
import { useChatContext } from '../context/ChatContext.js';
import { keepComposing } from '../live/keepComposing.js';
import type { ChatStorage } from '../live/shelf.js';
import { unsentStorageFor } from '../live/unsentStorage.js';
import { useNewest } from '../ui/useNewest.js';

/**
 * Keeps, across reloads, what belongs to the signed-in user's drafts: replies, edits, files, mentions. Renders
 * nothing.
 */
export function KeepComposing({ storage }: { storage: ChatStorage | false | undefined }) {
  const { chat } = useChatContext('KeepComposing');
  const newest = useNewest(storage);
  useEffect(() => {
    // Not below the key of the chat, where everything is taken for drafts.
    const key = `chatkitty-react/composing/${chat.key}`;
    const unsent = chat.lease && unsentStorageFor(newest.current, key);
    return unsent && keepComposing(chat.live, unsent);
  }, [chat, newest]);
  return null;
}
