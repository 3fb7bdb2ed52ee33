'use client';

import { useState } from 'react';
import type { Channel, Message } from '../sdk/index.js';

/** What is open beside a conversation: the details of the channel, its threads, or one of them. */
export type Aside = { channelId: number } & (
  | { show: 'details' | 'threads' }
  | { show: 'thread'; message: Message }
);

/** What is open beside a channel. It closes when another channel is opened. */
export function useAside(channel: Channel | undefined) {
  const [chosen, setChosen] = useState<Aside>();
  return {
    aside: channel && chosen?.channelId === channel.id ? chosen : undefined,
    show: (show: 'details' | 'threads') => channel && setChosen({ channelId: channel.id, show }),
    openThread: (message: Message) => setChosen({ channelId: message.channelId, show: 'thread', message }),
    closeAside: () => setChosen(undefined),
  };
}
