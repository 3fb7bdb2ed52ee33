'use client';

import { useMemo, useSyncExternalStore } from 'react';
import type { LiveState } from '../live/liveStore.js';
import { sameItems } from '../queries/sameContent.js';
import { useChatContext } from './ChatContext.js';

/** Reads the live store through a stable selector; re-renders when the selected value changes. */
export function useLive<Selected>(select: (state: LiveState) => Selected): Selected {
  const { live } = useChatContext('A chat hook').chat;
  return useSyncExternalStore(
    live.subscribe,
    () => select(live.getState()),
    () => select(live.getInitialState()),
  );
}

/** Like {@link useLive}, for a selector that returns a new list each time: re-renders when its items change. */
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

/** How the connection is doing. */
export const selectConnection = ({ connection }: LiveState): LiveState['connection'] => connection;

/** True while the server can be asked. */
export const selectConnected = ({ connection }: LiveState): boolean => connection.status === 'connected';

/** True while somebody is signed in, even if the connection is being restored. */
export const selectSignedIn = ({ connection }: LiveState): boolean =>
  connection.status === 'connected' || connection.status === 'reconnecting';
