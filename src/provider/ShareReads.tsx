'use client';

import { useEffect } from 'react';
import { shareReads } from '../channels/shareReads.js';
import { useChatContext } from '../context/ChatContext.js';

/** Keeps the unread counts in all tabs of the signed-in user the same. Renders nothing. */
export function ShareReads() {
  const { chat } = useChatContext('ShareReads');
  useEffect(() => chat.lease && shareReads(chat), [chat]);
  return null;
}
