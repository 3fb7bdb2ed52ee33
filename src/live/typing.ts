import type { User } from '../sdk/index.js';
import type { LiveState } from './liveStore.js';

const SECONDS = 1000;
/**
 * Somebody counts as typing for this long after their last keystrokes, in case the "stopped" event was lost with a
 * connection.
 */
export const TYPING_LASTS_MS = 6 * SECONDS;

/** Somebody who is typing, and when that expires, in milliseconds since the epoch. */
export interface TypingUser {
  user: User;
  until: number;
}

type Typing = Readonly<Record<number, readonly TypingUser[]>>;

/**
 * Somebody typed. A person who is in the list already keeps their place and their object; only the expiry changes.
 */
export function startTyping(typing: Typing, channelId: number, user: User, now: number): Typing {
  const until = now + TYPING_LASTS_MS;
  const entries = typing[channelId] ?? [];
  const at = entries.findIndex((entry) => entry.user.id === user.id);
  const known = entries[at];
  return {
    ...typing,
    [channelId]: known ? entries.with(at, { ...known, until }) : [...entries, { user, until }],
  };
}

/** Somebody stopped, or sent what they typed. */
export function stopTyping(typing: Typing, channelId: number, userId: number): Typing {
  return keepTyping(typing, channelId, (entry) => entry.user.id !== userId);
}

/** Removes everybody who has expired. */
export function expireTyping(typing: Typing, now: number): Typing {
  return Object.keys(typing).reduce(
    (rest, channelId) => keepTyping(rest, Number(channelId), (entry) => entry.until > now),
    typing,
  );
}

/** When the next person expires, or undefined if nobody types. */
export function nextTypingExpiry(typing: Typing): number | undefined {
  const times = Object.values(typing).flatMap((entries) => entries.map((entry) => entry.until));
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** Who types in a channel, the signed-in user left out. */
export function typingUsers({ typing, connection }: LiveState, channelId: number): User[] {
  const me = 'user' in connection ? connection.user.id : undefined;
  return (typing[channelId] ?? []).map(({ user }) => user).filter(({ id }) => id !== me);
}

/** Returns the same object if nobody was removed, so that nothing renders. */
function keepTyping(typing: Typing, channelId: number, keep: (entry: TypingUser) => boolean): Typing {
  const entries = typing[channelId] ?? [];
  const kept = entries.filter(keep);
  return kept.length === entries.length ? typing : { ...typing, [channelId]: kept };
}
