import type { Message, ReactionSummary, User } from '../sdk/index.js';

/** What is known of an emoji before the server has described it: a character says all of it, an alias nothing. */
const CHARACTER = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;

/** The message with somebody's reaction; unchanged if they reacted so before, or nobody can tell which emoji it is. */
export function withReaction(message: Message, emoji: string, user: User): Message {
  const { reactions } = message;
  const at = indexOf(reactions, emoji);
  const known = reactions[at];
  if (known) return hasReacted(known, user.id) ? message : withSummary(message, at, joined(known, user));
  return CHARACTER.test(emoji)
    ? { ...message, reactions: [...reactions, joined(summaryOf(emoji), user)] }
    : message;
}

/** The message without somebody's reaction; an emoji that nobody uses any more goes with it. */
export function withoutReaction(message: Message, emoji: string, user: User): Message {
  const { reactions } = message;
  const at = indexOf(reactions, emoji);
  const known = reactions[at];
  if (!known || !hasReacted(known, user.id)) return message;
  return known.count > 1
    ? withSummary(message, at, parted(known, user))
    : { ...message, reactions: reactions.toSpliced(at, 1) };
}

/** True if somebody is among those who reacted with an emoji. */
export function hasReacted({ users }: ReactionSummary, userId: number | undefined): boolean {
  return users.some(({ id }) => id === userId);
}

function withSummary(message: Message, at: number, summary: ReactionSummary): Message {
  return { ...message, reactions: message.reactions.with(at, summary) };
}

function joined({ emoji, users, count }: ReactionSummary, user: User): ReactionSummary {
  return { emoji, users: [...users, user], count: count + 1 };
}

function parted({ emoji, users, count }: ReactionSummary, user: User): ReactionSummary {
  return { emoji, users: users.filter(({ id }) => id !== user.id), count: count - 1 };
}

function summaryOf(character: string): ReactionSummary {
  return { emoji: { character, description: '', aliases: [], tags: [] }, users: [], count: 0 };
}

function indexOf(reactions: readonly ReactionSummary[], emoji: string): number {
  const name = emoji.replace(/^:(.+):$/, '$1');
  return reactions.findIndex(
    ({ emoji: { character, aliases } }) => character === name || aliases.includes(name),
  );
}
