import { accessDenied, Refusal } from './errors.js';
import type { ChannelRecord, Membership, MessageRecord, ThreadRecord, UserRecord, World } from './world.js';

const isPublic = ({ type }: ChannelRecord) => type === 'PUBLIC' || type === 'OPEN';

/** Whether a person may see that the channel exists and read it. */
export const canSee = (channel: ChannelRecord, user: UserRecord) =>
  channel.members.has(user) || isPublic(channel);

/** Whether a person may become a member without an invitation. */
export const canJoin = (channel: ChannelRecord, user: UserRecord) =>
  isPublic(channel) && !channel.members.has(user);

/** Whether a person takes part: members do, and everybody in an open channel. */
const takesPart = (channel: ChannelRecord, user: UserRecord) =>
  channel.members.has(user) || channel.type === 'OPEN';

/** Whether a person runs the channel. Direct channels belong to all their members. */
export function canManage(channel: ChannelRecord, user: UserRecord): boolean {
  if (channel.type === 'DIRECT') return channel.members.has(user);
  return channel.creator === user || channel.members.get(user)?.moderator === true;
}

/** Whether a person may read and react, but not write. */
export const isReadOnlyFor = (channel: ChannelRecord, user: UserRecord) =>
  channel.readOnly && !canManage(channel, user);

/** Whether members may be added: direct channels stay as they were created. */
export const canInvite = (channel: ChannelRecord, user: UserRecord) =>
  channel.members.has(user) && channel.type !== 'DIRECT';

export function requireChannel(world: World, id: number, user: UserRecord): ChannelRecord {
  const channel = world.channels.get(id);
  if (!channel) throw new Refusal('ChannelNotFoundError', `There is no channel ${id}.`);
  if (!canSee(channel, user)) throw accessDenied(`You are not a member of channel ${id}.`);
  return channel;
}

export function requireMessage(world: World, id: number, user: UserRecord): MessageRecord {
  const message = world.messages.get(id);
  if (!message) throw new Refusal('MessageNotFoundError', `There is no message ${id}.`);
  requireChannel(world, message.channel.id, user);
  return message;
}

/** A message that can still be changed, reacted to or answered. */
export function requireLiveMessage(world: World, id: number, user: UserRecord): MessageRecord {
  const message = requireMessage(world, id, user);
  if (message.deleted) throw new Refusal('MessageNotFoundError', `Message ${id} was deleted.`);
  return message;
}

export function requireThread(world: World, id: number, user: UserRecord): ThreadRecord {
  const thread = world.threads.get(id);
  if (!thread) throw new Refusal('ThreadNotFoundError', `There is no thread ${id}.`);
  requireChannel(world, thread.channel.id, user);
  return thread;
}

export function requireUser(world: World, id: number): UserRecord {
  const user = world.users.get(id);
  if (!user) throw new Refusal('UserNotFoundError', `There is no user ${id}.`);
  return user;
}

export function requireMembership(channel: ChannelRecord, user: UserRecord): Membership {
  const membership = channel.members.get(user);
  if (!membership) throw accessDenied(`Join "${channel.displayName}" first: only members can do this.`);
  return membership;
}

/** Asks for what everybody may do who is in a channel: react, read, and take back what is theirs. */
export function requireTakingPart(channel: ChannelRecord, user: UserRecord): void {
  requirePermission(
    takesPart(channel, user),
    `Join "${channel.displayName}" first: only members can do this.`,
  );
}

export function requirePosting(channel: ChannelRecord, user: UserRecord): void {
  requireTakingPart(channel, user);
  requirePermission(!isReadOnlyFor(channel, user), `Only moderators write in "${channel.displayName}".`);
}

export function requirePermission(allowed: boolean, message: string): void {
  if (!allowed) throw accessDenied(message);
}
