import { canSee } from './access.js';
import type { EventType } from './kinds.js';
import type { ChannelTopic, UserTopic } from './protocol.js';
import type { Viewer } from './viewer.js';
import type { ChannelRecord, UserRecord } from './world.js';

/** A resource as one recipient sees it. */
export type Rendered = (viewer: Viewer) => unknown;

/** Something that happened, told to everybody who listens to `key`. */
export interface Announcement {
  key: string;
  type: EventType;
  resource: Rendered;
  /** The acting connection hears of it through the reply to its own request. */
  exceptActing?: true;
  /** Who may still hear it: people keep listening to a channel after they have lost the right to. */
  mayHear?(user: UserRecord): boolean;
}

/** The answer to a write, for the acting connection only. */
export interface Reply {
  topic: UserTopic;
  type: string;
  resource: Rendered;
}

/**
 * What a write came to: its value for whoever called it, the reply for a client (none: a mere receipt), and
 * what everybody else hears, in this order.
 */
export interface Outcome<Value = unknown> {
  value: Value;
  /** Set when nothing of it is worth keeping. */
  isFleeting?: true;
  reply?: Reply;
  events: Announcement[];
}

export const userKey = (user: UserRecord, topic: UserTopic) => `users/${user.id}.${topic}`;
export const channelKey = (channel: ChannelRecord, topic: ChannelTopic) => `channels/${channel.id}.${topic}`;

export const toUser = (
  user: UserRecord,
  topic: UserTopic,
  type: EventType,
  resource: Rendered,
): Announcement => ({ key: userKey(user, topic), type, resource });

export const toChannel = (
  channel: ChannelRecord,
  topic: ChannelTopic,
  type: EventType,
  resource: Rendered,
): Announcement => ({
  key: channelKey(channel, topic),
  type,
  resource,
  mayHear: (user) => canSee(channel, user),
});
