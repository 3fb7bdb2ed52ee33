import { requireTakingPart } from '../access.js';
import { type Announcement, type Outcome, toChannel } from '../announce.js';
import type { Backend } from '../backend.js';
import { isRead, isVisible } from '../reading.js';
import { renderReceipt } from '../renderEvents.js';
import type { ChannelRecord, MessageRecord, ThreadRecord, UserRecord } from '../world.js';

function markRead({ clock }: Backend, user: UserRecord, message: MessageRecord): Announcement[] {
  if (isRead(message, user)) return [];
  message.receipts.set(user, clock.now());
  return [
    toChannel(message.channel, 'readReceipts', 'message.read_receipt.created', (viewer) =>
      renderReceipt(message, user, viewer),
    ),
  ];
}

const markAllRead = (backend: Backend, user: UserRecord, messages: MessageRecord[]) =>
  messages
    .filter((message) => isVisible(message, user))
    .flatMap((message) => markRead(backend, user, message));

export function readMessage(backend: Backend, user: UserRecord, message: MessageRecord): Outcome {
  requireTakingPart(message.channel, user);
  return { value: message, events: markRead(backend, user, message) };
}

export function readChannel(backend: Backend, user: UserRecord, channel: ChannelRecord): Outcome {
  requireTakingPart(channel, user);
  const events = markAllRead(backend, user, channel.messages);
  const membership = channel.members.get(user);
  const newest = channel.messages.at(-1);
  if (membership && newest) membership.readUpTo = newest.id;
  return { value: channel, events };
}

export function readThread(backend: Backend, user: UserRecord, thread: ThreadRecord): Outcome {
  requireTakingPart(thread.channel, user);
  return { value: thread, events: markAllRead(backend, user, thread.messages) };
}
