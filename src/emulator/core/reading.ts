import type { ChannelRecord, MessageRecord, UserRecord } from './world.js';

/** Whether a message exists for this person. */
export function isVisible(message: MessageRecord, user: UserRecord): boolean {
  const cleared = message.channel.members.get(user)?.clearedUpTo ?? 0;
  return !message.deleted && message.id > cleared && !message.hiddenFrom.has(user);
}

/** Whether a person has read a message; nobody owes their own. */
export function isRead(message: MessageRecord, user: UserRecord): boolean {
  if (message.author === user || message.receipts.has(user)) return true;
  return message.id <= (message.channel.members.get(user)?.readUpTo ?? 0);
}

/** How many messages of a channel a member has still to read; 0 for everybody else. */
export function unreadCount(channel: ChannelRecord, user: UserRecord): number {
  const membership = channel.members.get(user);
  if (!membership) return 0;
  const settled = Math.max(membership.readUpTo, membership.clearedUpTo);
  let count = 0;
  for (let index = channel.messages.length - 1; index >= 0; index--) {
    const message = channel.messages[index];
    if (!message || message.id <= settled) break;
    if (isVisible(message, user) && !isRead(message, user)) count++;
  }
  return count;
}

/** The newest message of a channel that a person can see and that `accept` wants. */
export function newestMessage(
  channel: ChannelRecord,
  user: UserRecord,
  accept: (message: MessageRecord) => boolean = () => true,
): MessageRecord | undefined {
  return channel.messages.findLast((message) => isVisible(message, user) && accept(message));
}
