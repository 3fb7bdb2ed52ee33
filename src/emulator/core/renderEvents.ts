import { resolveEmoji } from './emoji.js';
import {
  API,
  type MessageResource,
  type ReactionResource,
  type ReadReceiptResource,
  type ThreadResource,
} from './protocol.js';
import { renderUser, userTopic } from './renderUsers.js';
import type { Viewer } from './viewer.js';
import type { ChannelRecord, MessageRecord, ThreadRecord, UserRecord } from './world.js';

const iso = (time: number) => new Date(time).toISOString();
const messageRelay = ({ id }: MessageRecord): MessageResource['_relays']['self'] =>
  `${API}/messages/${id}.relay`;

export const renderReceipt = (
  message: MessageRecord,
  reader: UserRecord,
  viewer: Viewer,
): ReadReceiptResource => ({
  user: renderUser(reader, viewer),
  createdTime: iso(message.receipts.get(reader) ?? message.createdTime),
  _relays: { message: messageRelay(message) },
});

/** One person's reaction to one message. */
export interface Reaction {
  message: MessageRecord;
  user: UserRecord;
  emoji: string;
  createdTime: number;
}

export const renderReaction = (
  { message, user, emoji, createdTime }: Reaction,
  viewer: Viewer,
): ReactionResource => ({
  emoji: resolveEmoji(emoji),
  user: renderUser(user, viewer),
  createdTime: iso(createdTime),
  _relays: { message: messageRelay(message) },
});

/**
 * The SDK never subscribes to a thread's own topics, so they are given as the viewer's `threads` topic, which
 * every client listens to from the start.
 */
export function renderThread(thread: ThreadRecord, { user }: Viewer): ThreadResource {
  const path = `${API}/threads/${thread.id}`;
  const shared = userTopic(user, 'threads');
  return {
    id: String(thread.id),
    type: 'STANDALONE',
    ...(thread.name !== undefined && { name: thread.name }),
    createdTime: iso(thread.createdTime),
    properties: thread.properties,
    _relays: {
      self: `${path}.relay`,
      channel: `${API}/channels/${thread.channel.id}.relay`,
      message: `${path}/message.relay`,
    },
    _topics: { self: shared, messages: shared, keystrokes: shared, typing: shared },
    _actions: {
      message: `${path}/messages.create`,
      keystrokes: `${path}/keystrokes.create`,
      read: `${path}.read`,
    },
    _streams: { messages: `/streams/threads/${thread.id}/messages` },
  };
}

export const renderKeystrokes = (user: UserRecord, keys: string, thread?: ThreadRecord) => ({
  username: user.name,
  keys,
  _relays: {
    user: `${API}/users/${user.id}.relay`,
    ...(thread && { thread: `${API}/threads/${thread.id}.relay` }),
  },
});

export const renderTriggeredEvent = (
  channel: ChannelRecord,
  user: UserRecord,
  type: string,
  properties: Record<string, unknown>,
  viewer: Viewer,
) => ({
  type,
  user: renderUser(user, viewer),
  properties,
  _relays: { channel: `${API}/channels/${channel.id}.relay` },
});

export const renderBlockListItem = (blocked: UserRecord, since: number, viewer: Viewer) => ({
  user: renderUser(blocked, viewer),
  createdTime: iso(since),
  _actions: { delete: `${API}/user/block_list_items/${blocked.id}.delete` },
});
