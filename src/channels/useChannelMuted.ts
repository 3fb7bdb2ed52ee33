'use client';

import { useCallback } from 'react';
import { useLive } from '../context/useLive.js';
import type { LiveState } from '../live/liveStore.js';
import { type ChannelReference, idOf } from '../sdk/index.js';

/**
 * Whether the signed-in user has muted a channel, as far as this device knows: the server cannot be asked. It
 * remembers what was muted here, and learns the rest from the channel's notifications.
 *
 * Re-renders when that changes.
 * SDK: `muteChannel`, `unmuteChannel`, the `muted` of `onNotificationReceived`.
 *
 * @param channel - A channel or its id.
 * @returns True if it is muted; false if it is not, or if nothing was heard of it yet.
 *
 * @example
 * function MutedMark({ channel }: { channel: Channel }) {
 *   return useChannelMuted(channel) ? <span title="Muted">🔕</span> : null;
 * }
 */
export function useChannelMuted(channel: ChannelReference): boolean {
  const id = idOf(channel);
  return useLive(useCallback(({ muted }: LiveState) => muted[id] ?? false, [id]));
}
