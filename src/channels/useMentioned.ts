'use client';

import { useCallback } from 'react';
import { useLive } from '../context/useLive.js';
import type { LiveState } from '../live/liveStore.js';
import type { Channel } from '../sdk/index.js';

/** True while an unread message of the channel mentions the signed-in user. */
export function useMentioned({ id }: Channel): boolean {
  const select = useCallback(
    ({ notifications }: LiveState) =>
      notifications.some(
        ({ notification: { channel, data }, read }) =>
          !read && channel?.id === id && data.type === 'USER:MENTIONED:USER',
      ),
    [id],
  );
  return useLive(select);
}
