import type { ChannelResource } from './protocol.js';
import { newestMessage } from './reading.js';
import { renderBareChannel } from './renderBareChannel.js';
import { renderMessage } from './renderMessage.js';
import type { Viewer } from './viewer.js';
import type { ChannelRecord, World } from './world.js';

export function renderChannel(world: World, channel: ChannelRecord, viewer: Viewer): ChannelResource {
  const newest = newestMessage(channel, viewer.user);
  return {
    ...renderBareChannel(channel, viewer),
    ...(newest && { lastReceivedMessage: renderMessage(world, newest, viewer) }),
  };
}
