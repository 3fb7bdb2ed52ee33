import { requireTakingPart } from '../access.js';
import { type Outcome, toChannel } from '../announce.js';
import type { Backend } from '../backend.js';
import { resolveEmoji } from '../emoji.js';
import { type Reaction, renderReaction } from '../renderEvents.js';
import type { MessageRecord, UserRecord } from '../world.js';

function outcome(reaction: Reaction, change: 'created' | 'removed', isNews: boolean): Outcome<Reaction> {
  const resource = (viewer: Parameters<typeof renderReaction>[1]) => renderReaction(reaction, viewer);
  return {
    value: reaction,
    reply: { topic: 'reactions', type: `user.reaction.${change}`, resource },
    events: isNews
      ? [toChannel(reaction.message.channel, 'reactions', `message.reaction.${change}`, resource)]
      : [],
  };
}

/** Reacts to a message; doing it twice changes nothing. */
export function react(
  backend: Backend,
  user: UserRecord,
  message: MessageRecord,
  emojiText: string,
): Outcome<Reaction> {
  requireTakingPart(message.channel, user);
  const emoji = resolveEmoji(emojiText).character;
  const users = message.reactions.get(emoji) ?? new Map<UserRecord, number>();
  const before = users.get(user);
  const createdTime = before ?? backend.clock.now();
  message.reactions.set(emoji, users.set(user, createdTime));
  return outcome({ message, user, emoji, createdTime }, 'created', before === undefined);
}

/** Takes a reaction back; an emoji that nobody uses any more disappears. */
export function removeReaction(
  backend: Backend,
  user: UserRecord,
  message: MessageRecord,
  emojiText: string,
): Outcome<Reaction> {
  requireTakingPart(message.channel, user);
  const emoji = resolveEmoji(emojiText).character;
  const users = message.reactions.get(emoji);
  const createdTime = users?.get(user);
  users?.delete(user);
  if (users?.size === 0) message.reactions.delete(emoji);
  const reaction = { message, user, emoji, createdTime: createdTime ?? backend.clock.now() };
  return outcome(reaction, 'removed', createdTime !== undefined);
}
