import { type Announcement, toChannel, toUser } from '../announce.js';
import type { Backend } from '../backend.js';
import { renderUser } from '../renderUsers.js';
import type { ChannelRecord, UserRecord } from '../world.js';
import { stopTypingIn } from './typing.js';

function setOnline({ world }: Backend, user: UserRecord, online: boolean): Announcement[] {
  if (user.online === online) return [];
  user.online = online;
  const resource: Announcement['resource'] = (viewer) => renderUser(user, viewer);
  const others = [...world.users.values()].filter((other) => other !== user);
  const channels = [...world.channels.values()].filter(({ members }) => members.has(user));
  return [
    ...others.map((other) => toUser(other, 'contacts', 'contact.presence.changed', resource)),
    ...channels.map((channel) =>
      toChannel(channel, 'participants', 'participant.presence.changed', resource),
    ),
  ];
}

/** One more reason to be online: a connection, or a script. */
export function arrive(backend: Backend, user: UserRecord): Announcement[] {
  const { holds } = backend.live;
  holds.set(user, (holds.get(user) ?? 0) + 1);
  return setOnline(backend, user, true);
}

/** One reason less; the last one takes the person offline. */
export function depart(backend: Backend, user: UserRecord): Announcement[] {
  const { holds } = backend.live;
  const left = (holds.get(user) ?? 0) - 1;
  if (left > 0) {
    holds.set(user, left);
    return [];
  }
  holds.delete(user);
  return setOnline(backend, user, false);
}

const participantEvent = (channel: ChannelRecord, user: UserRecord, change: 'active' | 'inactive') =>
  toChannel(channel, 'participants', `channel.participant.${change}`, (viewer) => renderUser(user, viewer));

/** Opens one chat session of a person in a channel. */
export function enterChat({ live }: Backend, user: UserRecord, channel: ChannelRecord): Announcement[] {
  const sessions = live.sessions.get(channel) ?? new Map<UserRecord, number>();
  const open = sessions.get(user) ?? 0;
  live.sessions.set(channel, sessions.set(user, open + 1));
  return open === 0 ? [participantEvent(channel, user, 'active')] : [];
}

/** Ends one chat session; the last one ends the person's typing there, too. */
export function leaveChat(backend: Backend, user: UserRecord, channel: ChannelRecord): Announcement[] {
  const sessions = backend.live.sessions.get(channel);
  const open = sessions?.get(user) ?? 0;
  if (!sessions || open === 0) return [];
  if (open > 1) {
    sessions.set(user, open - 1);
    return [];
  }
  sessions.delete(user);
  return [...stopTypingIn(backend, user, channel), participantEvent(channel, user, 'inactive')];
}
