'use client';

import { useCallback } from 'react';
import { useLiveItems } from '../context/useLive.js';
import type { LiveState } from '../live/liveStore.js';
import { typingUsers } from '../live/typing.js';
import type { Channel } from '../sdk/index.js';

/** The names of those who are typing in a channel. Re-renders when they change, not on every keystroke. */
export function useTypingNames({ id }: Channel): string[] {
  const select = useCallback(
    (state: LiveState) => typingUsers(state, id).map(({ displayName }) => displayName),
    [id],
  );
  return useLiveItems(select);
}
