'use client';

import type { Channel, ChannelReference } from '../sdk/index.js';
import { useChannel } from './useChannel.js';

/**
 * The channel for a reference, for hooks that keep using it: one that is given by its id is fetched and kept up to
 * date.
 */
export function useKnownChannel(channel: ChannelReference | undefined): Channel | undefined {
  const { data } = useChannel(typeof channel === 'number' ? channel : undefined);
  return typeof channel === 'number' ? data : channel;
}
