'use client';

import { useStore } from 'zustand';
import type { LiveState } from '../live/liveStore.js';
import { useChatContext } from './ChatContext.js';

/** Reads the live store through a stable selector; renders when what it selects changes. */
export function useLive<Selected>(select: (state: LiveState) => Selected): Selected {
  return useStore(useChatContext('A chat hook').chat.live, select);
}

/** True while the server can be asked. */
export const selectConnected = (state: LiveState): boolean => state.connection.status === 'connected';

/** True while somebody is signed in, be the socket up or on its way back. */
export const selectSignedIn = ({ connection }: LiveState): boolean =>
  connection.status === 'connected' || connection.status === 'reconnecting';
