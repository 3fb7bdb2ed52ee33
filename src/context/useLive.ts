'use client';

import { useMemo, useSyncExternalStore } from 'react';
import type { LiveState } from '../live/liveStore.js';
import { sameItems } from '../queries/sameContent.js';
import { useChatContext } from './ChatContext.js';

/** Reads the live store through a stable selector; renders when what it selects changes. */
export function useLive<Selected>(select: (state: LiveState) => Selected): Selected {
  const { live } = useChatContext('A chat hook').chat;
  return useSyncExternalStore(
    live.subscribe,
    () => select(live.getState()),
    () => select(live.getInitialState()),
  );
}

/** Like {@link useLive}, for a selector that makes a new list each time: renders when what is in it changes. */
export function useLiveItems<Item>(select: (state: LiveState) => readonly Item[]): Item[] {
  return useLive(useMemo(() => keepingSame(select), [select]));
}

function keepingSame<Item>(select: (state: LiveState) => readonly Item[]): (state: LiveState) => Item[] {
  let last: Item[] = [];
  return (state) => {
    const items = select(state);
    if (!sameItems(last, items)) last = [...items];
    return last;
  };
}

/** True while the server can be asked. */
export const selectConnected = (state: LiveState): boolean => state.connection.status === 'connected';

/** True while somebody is signed in, be the socket up or on its way back. */
export const selectSignedIn = ({ connection }: LiveState): boolean =>
  connection.status === 'connected' || connection.status === 'reconnecting';
