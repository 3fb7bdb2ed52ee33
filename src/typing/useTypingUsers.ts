'use client';

import { useCallback } from 'react';
import { useLiveItems } from '../context/useLive.js';
import type { LiveState } from '../live/liveStore.js';
import { typingUsers } from '../live/typing.js';
import { type ChannelReference, idOf, type User } from '../sdk/index.js';

/**
 * Who is typing in a channel right now, the signed-in user left out.
 *
 * Re-renders when the set of people changes, not on every keystroke. Somebody who falls silent disappears
 * after 6 seconds. Known for channels with an open chat session ({@link useChatSession}).
 * SDK: `onTypingStarted`, `onTypingStopped` (guide: "Listening to chat session events").
 *
 * @param channel - A channel or its id; nobody types while it is undefined.
 * @returns The people, in an array that keeps its identity while they are the same.
 *
 * @example
 * function Typing({ channel }: { channel: Channel }) {
 *   const users = useTypingUsers(channel);
 *   return <p>{users.map((user) => user.displayName).join(', ')}</p>;
 * }
 */
export function useTypingUsers(channel: ChannelReference | undefined): User[] {
  const channelId = idOf(channel);
  const select = useCallback(
    (state: LiveState) => (channelId === undefined ? [] : typingUsers(state, channelId)),
    [channelId],
  );
  return useLiveItems(select);
}
