import { canInvite, canJoin, canManage, isReadOnlyFor } from './access.js';
import { API, CHANNEL_TOPICS, type ChannelResource } from './protocol.js';
import { renderUser } from './renderUsers.js';
import type { Viewer } from './viewer.js';
import type { ChannelRecord } from './world.js';

const relays = (path: string): ChannelResource['_relays'] => ({
  self: `${path}.relay`,
  messages: `${path}/messages.relay`,
  messagesCount: `${path}/messages_count.relay`,
  lastReceivedMessage: `${path}/last_received_message.relay`,
  lastReadMessage: `${path}/last_read_message.relay`,
  unread: `${path}/unread.relay`,
  members: `${path}/members.relay`,
  threads: `${path}/threads.relay`,
  calls: `${path}/calls.relay`,
});

const topics = (channel: ChannelRecord, { user }: Viewer) =>
  Object.fromEntries(
    CHANNEL_TOPICS.map((topic) => [topic, `/topic/v1/users/${user.id}/channels/${channel.id}.${topic}`]),
  ) as ChannelResource['_topics'];

function actions(channel: ChannelRecord, { user }: Viewer): ChannelResource['_actions'] {
  const path = `${API}/channels/${channel.id}`;
  const mayLeave = channel.type !== 'DIRECT' && channel.members.has(user);
  const mayAppoint = channel.type !== 'DIRECT' && canManage(channel, user);
  return {
    keystrokes: `${path}/keystrokes.create`,
    read: `${path}.read`,
    mute: `${path}.mute`,
    call: `${path}/calls.create`,
    triggerEvent: `${path}/events.create`,
    update: `${path}.update`,
    delete: `${path}.delete`,
    clearHistory: `${path}.clear_history`,
    hide: `${path}.hide`,
    createThread: `${path}/threads.create`,
    // Who could write after joining is refused in words, since the SDK's types promise this one.
    ...(!isReadOnlyFor(channel, user) && { message: `${path}/messages.create` }),
    ...(canJoin(channel, user) && { join: `${path}.join` }),
    ...(mayLeave && { leave: `${path}.leave` }),
    ...(canInvite(channel, user) && { invite: `${path}.invite` }),
    ...(mayAppoint && { addModerator: `${path}/moderators.create` }),
  };
}

/** A channel without its newest message, for places inside messages where the two would embed each other. */
export function renderBareChannel(channel: ChannelRecord, viewer: Viewer): ChannelResource {
  const path = `${API}/channels/${channel.id}`;
  return {
    id: channel.id,
    type: channel.type,
    name: channel.name,
    displayName: channel.displayName,
    createdTime: new Date(channel.createdTime).toISOString(),
    ...(channel.creator && { creator: renderUser(channel.creator, viewer) }),
    ...(channel.type === 'DIRECT' && {
      members: [...channel.members.keys()].map((member) => renderUser(member, viewer)),
    }),
    properties: channel.properties,
    _relays: relays(path),
    _topics: topics(channel, viewer),
    _actions: actions(channel, viewer),
    _streams: { messages: `/streams/channels/${channel.id}/messages` },
  };
}
