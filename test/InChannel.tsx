import type { ReactNode } from 'react';
import { useChannels } from '../src/channels/useChannels.js';
import type { Channel } from '../src/sdk/index.js';

/** For tests and stories: renders with the channel of a name, live, as soon as it is known. */
export function InChannel({ name, children }: { name: string; children: (channel: Channel) => ReactNode }) {
  const { data: channels = [] } = useChannels();
  const channel = channels.find((candidate) => candidate.name === name);
  return channel ? children(channel) : null;
}
