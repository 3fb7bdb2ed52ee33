'use client';

import { useState } from 'react';
import type { Channel } from '../../sdk/index.js';

/**
 * The channel as rows need it: every new message makes another channel object, but rows should hear only of
 * changes to the channel itself, or each message would render them all.
 */
export function useRowChannel(channel: Channel): Channel {
  const [kept, setKept] = useState(channel);
  if (kept === channel || sameButForNews(kept, channel)) return kept;
  setKept(channel);
  return channel;
}

function sameButForNews(a: Channel, b: Channel): boolean {
  return a.id === b.id && withoutNews(a) === withoutNews(b);
}

function withoutNews(channel: Channel): string {
  return JSON.stringify({ ...channel, lastReceivedMessage: undefined });
}
