'use client';

import { useEffect } from 'react';
import { shareReads } from '../channels/shareReads.js';
import { useChatContext } from '../context/ChatContext.js';

/** Keeps the unread counts of the signed-in user's tabs together. Renders nothing. */
export function ShareReads() {
  const { chat } = useChatContext('ShareReads');
  useEffect(() => chat.lease && shareReads(chat), [chat]);
  return null;
}
