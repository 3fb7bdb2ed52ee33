'use client';

import { useCallback } from 'react';
import { useLive } from '../context/useLive.js';
import type { LiveState } from '../live/liveStore.js';
import type { User, UserPresence } from '../sdk/index.js';

/**
 * Whether a person is online, live.
 *
 * Re-renders only when this person's presence changes.
 * SDK: `onUserPresenceChanged`, `onParticipantPresenceChanged`.
 *
 * @param user - The user object.
 * @returns The newest {@link UserPresence} known, `{ online, status }`: from events, else as the object says. This is
 * not a query: no request is made, and nothing can fail.
 *
 * @example
 * function Online({ user }: { user: User }) {
 *   return <span>{usePresence(user).online ? 'online' : 'away'}</span>;
 * }
 */
export function usePresence(user: User): UserPresence {
  const select = useCallback((state: LiveState) => state.presence[user.id], [user.id]);
  return useLive(select) ?? user.presence;
}
