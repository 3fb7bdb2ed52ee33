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
export function startTyping(typing: Typing, channelId: number, user: User, until: number): Typing {
  const entries = typing[channelId] ?? [];
  const at = entries.findIndex((entry) => entry.user.id === user.id);
  const known = entries[at];
  return {
    ...typing,
    [channelId]: known ? entries.with(at, { ...known, until }) : [...entries, { user, until }],
  };
}

/** Somebody stopped, or sent what they typed; or their time is over, unless they have typed since. */
export function stopTyping(
  typing: Typing,
  channelId: number,
  userId: number,
  until = Number.POSITIVE_INFINITY,
): Typing {
  const entries = typing[channelId] ?? [];
  const kept = entries.filter((entry) => entry.user.id !== userId || entry.until > until);
  // The same object if nobody left, so that nothing renders.
  return kept.length === entries.length ? typing : { ...typing, [channelId]: kept };
}

/** Who types in a channel, the signed-in user left out. */
export function typingUsers({ typing, connection }: LiveState, channelId: number): User[] {
  const me = 'user' in connection ? connection.user.id : undefined;
  return (typing[channelId] ?? []).map(({ user }) => user).filter(({ id }) => id !== me);
}
