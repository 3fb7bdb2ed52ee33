'use client';

import type { Channel, ChannelReference } from '../sdk/index.js';
import { useChannel } from './useChannel.js';

/** The object of a channel, for calls that go on for long: one that is named by its id is asked for, and live. */
export function useKnownChannel(channel: ChannelReference | undefined): Channel | undefined {
  const { data } = useChannel(typeof channel === 'number' ? channel : undefined);
  return typeof channel === 'number' ? data : channel;
}
