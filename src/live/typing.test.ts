import { describe, expect, it } from 'vitest';
import type { User } from '../sdk/index.js';
import {
  expireTyping,
  nextTypingExpiry,
  startTyping,
  stopTyping,
  TYPING_LASTS_MS,
  type TypingUser,
} from './typing.js';

const ada = { id: 1, name: 'ada' } as User;
const bob = { id: 2, name: 'bob' } as User;
const GENERAL = 10;
const RANDOM = 11;
const NOW = 1_000_000;

type Typing = Readonly<Record<number, readonly TypingUser[]>>;
const whoTypes = (typing: Typing, channelId = GENERAL) =>
  (typing[channelId] ?? []).map(({ user }) => user.name);

describe('typing', () => {
  it('is told per channel and person', () => {
    let typing = startTyping({}, GENERAL, ada, NOW);
    typing = startTyping(typing, GENERAL, bob, NOW);
    typing = startTyping(typing, RANDOM, bob, NOW);

    expect(whoTypes(typing)).toEqual(['ada', 'bob']);
    expect(whoTypes(typing, RANDOM)).toEqual(['bob']);
  });

  it('counts a person once, in their place, as the same object, and for longer', () => {
    let typing = startTyping({}, GENERAL, ada, NOW);
    typing = startTyping(typing, GENERAL, bob, NOW);
    typing = startTyping(typing, GENERAL, { ...ada }, NOW + 5000);

    expect(whoTypes(typing)).toEqual(['ada', 'bob']);
    expect(typing[GENERAL]?.[0]?.user).toBe(ada);
    expect(whoTypes(expireTyping(typing, NOW + TYPING_LASTS_MS))).toEqual(['ada']);
  });

  it('ends with an event', () => {
    const typing = startTyping({}, GENERAL, ada, NOW);

    expect(whoTypes(stopTyping(typing, GENERAL, ada.id))).toEqual([]);
  });

  it('ends with silence, to the millisecond', () => {
    const typing = startTyping({}, GENERAL, ada, NOW);

    expect(expireTyping(typing, NOW + TYPING_LASTS_MS - 1)).toBe(typing);
    expect(whoTypes(expireTyping(typing, NOW + TYPING_LASTS_MS))).toEqual([]);
  });

  it('changes no identity where nothing changes', () => {
    const typing = startTyping({}, GENERAL, ada, NOW);

    expect(stopTyping(typing, GENERAL, bob.id)).toBe(typing);
    expect(stopTyping(typing, RANDOM, ada.id)).toBe(typing);
    expect(stopTyping(startTyping(typing, RANDOM, bob, NOW), RANDOM, bob.id)[GENERAL]).toBe(typing[GENERAL]);
  });

  it('knows who is next to expire', () => {
    let typing = startTyping({}, GENERAL, ada, NOW + 1000);
    typing = startTyping(typing, RANDOM, bob, NOW);

    expect(nextTypingExpiry(typing)).toBe(NOW + TYPING_LASTS_MS);
    expect(nextTypingExpiry(expireTyping(typing, NOW + TYPING_LASTS_MS))).toBe(NOW + 1000 + TYPING_LASTS_MS);
    expect(nextTypingExpiry({})).toBeUndefined();
  });
});
