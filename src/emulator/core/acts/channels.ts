import { canInvite, canJoin, canManage, requireMembership, requirePermission } from '../access.js';
import { type Announcement, type Outcome, type Reply, toChannel, toUser } from '../announce.js';
import type { Backend } from '../backend.js';
import { accessDenied, invalid, Refusal } from '../errors.js';
import { MAX_DIRECT_MEMBERS } from '../limits.js';
import type { ChannelType, Properties } from '../protocol.js';
import { renderChannel } from '../renderChannel.js';
import { renderUser } from '../renderUsers.js';
import { addChannel, addMember, type ChannelRecord, type Membership, type UserRecord } from '../world.js';

/** What a new channel is to be. */
export interface ChannelPlan {
  type: ChannelType;
  name?: string;
  displayName?: string;
  members: UserRecord[];
  properties: Properties;
}

const rendered =
  ({ world }: Backend, channel: ChannelRecord): Announcement['resource'] =>
  (viewer) =>
    renderChannel(world, channel, viewer);

const replyWith = (backend: Backend, channel: ChannelRecord, change: string): Reply => ({
  topic: 'channels',
  type: `user.channel.${change}`,
  resource: rendered(backend, channel),
});

/** What can happen to a channel in somebody's list. */
type Change = 'joined' | 'left' | 'updated' | 'hidden' | 'unhidden';

const tell = (backend: Backend, user: UserRecord, channel: ChannelRecord, change: Change) =>
  toUser(user, 'channels', `user.channel.${change}`, rendered(backend, channel));

/** The acting connection is told by the reply, and apps append without looking for doubles. */
const tellOtherTabs = (...about: Parameters<typeof tell>): Announcement => ({
  ...tell(...about),
  exceptActing: true,
});

const others = (channel: ChannelRecord, user: UserRecord) =>
  [...channel.members.keys()].filter((member) => member !== user);

/** A change that everybody in the channel can see. */
const changedFor = (backend: Backend, channel: ChannelRecord, actor: UserRecord): Announcement[] => [
  toChannel(channel, 'self', 'channel.self.updated', rendered(backend, channel)),
  ...others(channel, actor).map((member) => tell(backend, member, channel, 'updated')),
];

/** A change that the actor's other tabs see, too. */
const updatedBy = (backend: Backend, channel: ChannelRecord, actor: UserRecord): Announcement[] => [
  tellOtherTabs(backend, actor, channel, 'updated'),
  ...changedFor(backend, channel, actor),
];

function findDirect({ world }: Backend, members: Set<UserRecord>): ChannelRecord | undefined {
  return [...world.channels.values()].find(
    (channel) =>
      channel.type === 'DIRECT' &&
      channel.members.size === members.size &&
      [...members].every((member) => channel.members.has(member)),
  );
}

function requireFreeName({ world }: Backend, name: string, except?: ChannelRecord): void {
  for (const channel of world.channels.values()) {
    if (channel !== except && channel.type !== 'DIRECT' && channel.name === name) {
      throw new Refusal('ChannelNameTakenError', `There is already a channel called "${name}".`);
    }
  }
}

function checkDirect(members: Set<UserRecord>): void {
  if (members.size < 2) throw invalid('A direct channel needs at least one other person.');
  if (members.size > MAX_DIRECT_MEMBERS) {
    throw invalid(`A direct channel can have at most ${MAX_DIRECT_MEMBERS} people.`);
  }
}

/** There is only one direct channel per set of people; asking for it again brings it back into the list. */
function reopenDirect(backend: Backend, user: UserRecord, channel: ChannelRecord): Outcome<ChannelRecord> {
  const membership = requireMembership(channel, user);
  const wasHidden = membership.hidden;
  membership.hidden = false;
  return {
    value: channel,
    reply: replyWith(backend, channel, 'upserted'),
    events: wasHidden ? [tell(backend, user, channel, 'unhidden')] : [],
  };
}

export function createChannel(
  backend: Backend,
  creator: UserRecord,
  plan: ChannelPlan,
): Outcome<ChannelRecord> {
  const members = new Set([creator, ...plan.members]);
  if (plan.type === 'DIRECT') {
    checkDirect(members);
    const existing = findDirect(backend, members);
    if (existing) return reopenDirect(backend, creator, existing);
  }
  const { type, properties, displayName } = plan;
  const name = plan.name ?? `channel-${backend.world.nextId()}`;
  if (type !== 'DIRECT') requireFreeName(backend, name);
  const channel = addChannel(backend.world, {
    type,
    name,
    displayName: displayName ?? name,
    creator,
    properties,
  });
  for (const member of members) addMember(channel, member, member === creator && type !== 'DIRECT');
  return {
    value: channel,
    reply: replyWith(backend, channel, 'created'),
    events: [...members].map((member) => tell(backend, member, channel, 'joined')),
  };
}

export function joinChannel(
  backend: Backend,
  user: UserRecord,
  channel: ChannelRecord,
): Outcome<ChannelRecord> {
  requirePermission(
    canJoin(channel, user),
    `"${channel.displayName}" cannot be joined without an invitation.`,
  );
  addMember(channel, user);
  return {
    value: channel,
    reply: replyWith(backend, channel, 'joined'),
    events: [tellOtherTabs(backend, user, channel, 'joined'), ...changedFor(backend, channel, user)],
  };
}

export function leaveChannel(
  backend: Backend,
  user: UserRecord,
  channel: ChannelRecord,
): Outcome<ChannelRecord> {
  requireMembership(channel, user);
  if (channel.type === 'DIRECT') throw accessDenied('A direct channel cannot be left.');
  channel.members.delete(user);
  return {
    value: channel,
    reply: replyWith(backend, channel, 'left'),
    events: [tellOtherTabs(backend, user, channel, 'left'), ...changedFor(backend, channel, user)],
  };
}

export function inviteUser(
  backend: Backend,
  user: UserRecord,
  channel: ChannelRecord,
  invited: UserRecord,
): Outcome<UserRecord> {
  requirePermission(canInvite(channel, user), `You cannot invite people to "${channel.displayName}".`);
  const isNew = !channel.members.has(invited);
  if (isNew) addMember(channel, invited);
  return {
    value: invited,
    reply: {
      topic: 'users',
      type: 'user.channel.invited',
      resource: (viewer) => renderUser(invited, viewer),
    },
    events: isNew
      ? [tell(backend, invited, channel, 'joined'), ...changedFor(backend, channel, invited)]
      : [],
  };
}

export function addModerator(
  backend: Backend,
  user: UserRecord,
  channel: ChannelRecord,
  moderator: UserRecord,
): Outcome<ChannelRecord> {
  requirePermission(
    channel.type !== 'DIRECT' && canManage(channel, user),
    'Only moderators appoint moderators.',
  );
  requireMembership(channel, moderator).moderator = true;
  return {
    value: channel,
    reply: replyWith(backend, channel, 'updated'),
    events: updatedBy(backend, channel, user),
  };
}

/** What a person may change about a channel. */
export type ChannelChanges = Partial<Pick<ChannelRecord, 'name' | 'displayName' | 'properties'>>;

export function updateChannel(
  backend: Backend,
  user: UserRecord,
  channel: ChannelRecord,
  changes: ChannelChanges,
): Outcome<ChannelRecord> {
  requirePermission(canManage(channel, user), 'Only moderators can change a channel.');
  if (changes.name !== undefined && channel.type !== 'DIRECT')
    requireFreeName(backend, changes.name, channel);
  Object.assign(channel, changes);
  return {
    value: channel,
    reply: replyWith(backend, channel, 'updated'),
    events: updatedBy(backend, channel, user),
  };
}

export function deleteChannel(
  backend: Backend,
  user: UserRecord,
  channel: ChannelRecord,
): Outcome<ChannelRecord> {
  requirePermission(canManage(channel, user), 'Only moderators can delete a channel.');
  const members = [...channel.members.keys()];
  channel.members.clear();
  backend.world.channels.delete(channel.id);
  return {
    value: channel,
    reply: replyWith(backend, channel, 'deleted'),
    events: members.map((member) => tell(backend, member, channel, 'left')),
  };
}

/** Changes something that only this member can see: muting, hiding, clearing. */
export function changeMembership(
  backend: Backend,
  user: UserRecord,
  channel: ChannelRecord,
  changes: Partial<Pick<Membership, 'muted' | 'hidden' | 'clearedUpTo'>>,
): Outcome<ChannelRecord> {
  Object.assign(requireMembership(channel, user), changes);
  const change = changes.hidden ? 'hidden' : 'updated';
  return {
    value: channel,
    reply: replyWith(backend, channel, change),
    events: [tellOtherTabs(backend, user, channel, change)],
  };
}
