import { requireChannel, requireThread } from './access.js';
import { accessDenied, Refusal } from './errors.js';
import { CHANNEL_TOPICS, ERRORS_QUEUE, USER_TOPICS } from './protocol.js';
import type { ChannelRecord, UserRecord, World } from './world.js';

/** What a destination that can be listened to stands for. */
export interface Topic {
  /** The key under which events are delivered. */
  key: string;
  /** Set on a channel's own topic: listening to it is what opens a chat session. */
  session?: ChannelRecord;
}

const TOPIC = /^\/topic\/v1\/users\/(\d+)(?:\/(channels|threads)\/(\d+))?\.(\w+)$/;

const includes = (names: readonly string[], name: string) => names.includes(name);

/** Recognises a topic, and makes sure that it is the person's own. Throws when it is neither. */
export function resolveTopic(world: World, user: UserRecord, destination: string): Topic {
  if (destination === ERRORS_QUEUE) return { key: ERRORS_QUEUE };
  const [, owner, noun, id, name = ''] = TOPIC.exec(destination) ?? [];
  if (owner === undefined) throw unknownDestination(destination);
  if (Number(owner) !== user.id) throw accessDenied('This topic belongs to somebody else.');

  if (noun === 'channels' && includes(CHANNEL_TOPICS, name)) {
    const channel = requireChannel(world, Number(id), user);
    return { key: `channels/${id}.${name}`, ...(name === 'self' && { session: channel }) };
  }
  if (noun === 'threads') return { key: `threads/${requireThread(world, Number(id), user).id}.${name}` };
  if (noun === undefined && includes(USER_TOPICS, name)) return { key: `users/${owner}.${name}` };
  throw unknownDestination(destination);
}

export const unknownDestination = (destination: string) =>
  new Refusal('UnknownDestinationError', `The emulator knows no destination "${destination.slice(0, 200)}".`);
