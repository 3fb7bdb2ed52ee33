import { canManage, requirePermission, requirePosting, requireTakingPart } from '../access.js';
import { type Announcement, type Outcome, type Reply, toChannel, toUser } from '../announce.js';
import type { Backend } from '../backend.js';
import { accessDenied } from '../errors.js';
import type { Place } from '../places.js';
import { renderChannel } from '../renderChannel.js';
import { renderMessage } from '../renderMessage.js';
import { addMessage, type ChannelRecord, type Draft, type MessageRecord, type UserRecord } from '../world.js';
import { notifyMembers } from './notify.js';
import { noteSent, toThread } from './typing.js';

const rendered =
  ({ world }: Backend, message: MessageRecord): Announcement['resource'] =>
  (viewer) =>
    renderMessage(world, message, viewer);

const replyWith = (backend: Backend, message: MessageRecord, type: string): Reply => ({
  topic: 'messages',
  type: `user.message.${type}`,
  resource: rendered(backend, message),
});

/** A new message changes every member's list, and brings the channel back to those who had hidden it. */
function listEvents({ world }: Backend, channel: ChannelRecord): Announcement[] {
  return [...channel.members.values()].map((membership) => {
    const change = membership.hidden ? 'unhidden' : 'updated';
    membership.hidden = false;
    return toUser(membership.user, 'channels', `user.channel.${change}`, (viewer) =>
      renderChannel(world, channel, viewer),
    );
  });
}

function createdEvents(backend: Backend, message: MessageRecord): Announcement[] {
  const { channel, thread, author } = message;
  const resource = rendered(backend, message);
  const stopped = author ? noteSent(backend, author, { channel, thread }) : [];
  if (thread) return [...toThread(backend, { channel }, 'thread.message.created', resource), ...stopped];
  return [
    toChannel(channel, 'messages', 'channel.message.created', resource),
    ...stopped,
    ...listEvents(backend, channel),
    ...notifyMembers(backend, message),
  ];
}

/** Sends a message to a channel, as a reply, or to a thread. */
export function postMessage(
  backend: Backend,
  author: UserRecord,
  place: Place,
  draft: Draft,
): Outcome<MessageRecord> {
  const { channel } = place;
  requirePosting(channel, author);
  const message = addMessage(backend.world, place, author, draft);
  return {
    value: message,
    reply: replyWith(backend, message, 'created'),
    events: createdEvents(backend, message),
  };
}

/** Says something in nobody's name, as the Platform API does. */
export function postSystemMessage(
  backend: Backend,
  channel: ChannelRecord,
  draft: Draft,
): Outcome<MessageRecord> {
  const message = addMessage(backend.world, { channel }, undefined, draft);
  return { value: message, events: createdEvents(backend, message) };
}

// The SDK listens for changes of a thread's messages nowhere else than in the channel.
const updatedEvent = (backend: Backend, message: MessageRecord): Announcement =>
  toChannel(message.channel, 'messages', 'channel.message.updated', rendered(backend, message));

export function editMessage(
  backend: Backend,
  user: UserRecord,
  message: MessageRecord,
  body: string,
): Outcome<MessageRecord> {
  requirePosting(message.channel, user);
  requirePermission(message.author === user, 'Only its author can edit a message.');
  if (message.body === undefined) throw accessDenied('A file message has no text to edit.');
  message.body = body;
  message.editedTime = backend.clock.now();
  return {
    value: message,
    reply: replyWith(backend, message, 'updated'),
    events: [updatedEvent(backend, message)],
  };
}

/** Deletes a message for everybody. The SDK has no event for it, so an update says it is `deleted`. */
export function deleteMessage(
  backend: Backend,
  user: UserRecord,
  message: MessageRecord,
): Outcome<MessageRecord> {
  const { channel } = message;
  requireTakingPart(channel, user);
  const allowed = message.author === user || (channel.type !== 'DIRECT' && canManage(channel, user));
  requirePermission(allowed, 'Only its author and the moderators can delete a message.');
  message.deleted = true;
  return {
    value: message,
    reply: replyWith(backend, message, 'deleted'),
    events: [
      updatedEvent(backend, message),
      toChannel(channel, 'messages', 'channel.message.deleted', rendered(backend, message)),
    ],
  };
}

/** Takes a message out of one person's sight. */
export function deleteMessageForMe(
  backend: Backend,
  user: UserRecord,
  message: MessageRecord,
): Outcome<MessageRecord> {
  requireTakingPart(message.channel, user);
  message.hiddenFrom.add(user);
  return { value: message, reply: replyWith(backend, message, 'deleted_for_me'), events: [] };
}
