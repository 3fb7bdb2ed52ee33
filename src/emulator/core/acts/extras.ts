import { requirePosting, requireTakingPart } from '../access.js';
import { type Outcome, toChannel } from '../announce.js';
import type { Backend } from '../backend.js';
import type { Properties } from '../protocol.js';
import { renderThread, renderTriggeredEvent } from '../renderEvents.js';
import { addThread, type ChannelRecord, type ThreadRecord, type UserRecord } from '../world.js';

/** Tells everybody in a channel's chat about something only the app understands. */
export function triggerEvent(
  _backend: Backend,
  user: UserRecord,
  channel: ChannelRecord,
  type: string,
  properties: Properties,
): Outcome {
  requireTakingPart(channel, user);
  return {
    value: type,
    isFleeting: true,
    events: [
      toChannel(channel, 'events', 'channel.event.triggered', (viewer) =>
        renderTriggeredEvent(channel, user, type, properties, viewer),
      ),
    ],
  };
}

export function createThread(
  backend: Backend,
  user: UserRecord,
  channel: ChannelRecord,
  fields: Pick<ThreadRecord, 'name' | 'properties'>,
): Outcome<ThreadRecord> {
  requirePosting(channel, user);
  const thread = addThread(backend.world, channel, fields);
  return {
    value: thread,
    reply: {
      topic: 'threads',
      type: 'user.thread.created',
      resource: (viewer) => renderThread(thread, viewer),
    },
    events: [],
  };
}
