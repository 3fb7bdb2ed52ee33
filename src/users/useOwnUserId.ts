'use client';

import { useLive } from '../context/useLive.js';
import type { LiveState } from '../live/liveStore.js';

const selectOwnUserId = ({ connection }: LiveState) =>
  'user' in connection ? connection.user.id : undefined;

/** The id of the signed-in user, undefined before the session is up. Re-renders when somebody else signs in. */
export function useOwnUserId(): number | undefined {
  return useLive(selectOwnUserId);
}
