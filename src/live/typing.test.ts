import { describe, expect, it } from 'vitest';
import type { User } from '../sdk/index.js';
import { startTyping, stopTyping, type TypingUser } from './typing.js';

const ada = { id: 1, name: 'ada' } as User;
const bob = { id: 2, name: 'bob' } as User;
const GENERAL = 10;
const RANDOM = 11;
const SOON = 1_000_000;
const LATER = SOON + 1;

type Typing = Readonly<Record<number, readonly TypingUser[]>>;
const whoTypes = (typing: Typing, channelId = GENERAL) =>
  (typing[channelId] ?? []).map(({ user }) => user.name);

describe('typing', () => {
  it('is told per channel and person', () => {
    let typing = startTyping({}, GENERAL, ada, SOON);
    typing = startTyping(typing, GENERAL, bob, SOON);
    typing = startTyping(typing, RANDOM, bob, SOON);

    expect(whoTypes(typing)).toEqual(['ada', 'bob']);
    expect(whoTypes(typing, RANDOM)).toEqual(['bob']);
  });

  it('counts a person once, in their place, as the same object, and for longer', () => {
    let typing = startTyping({}, GENERAL, ada, SOON);
    typing = startTyping(typing, GENERAL, bob, SOON);
    typing = startTyping(typing, GENERAL, { ...ada }, LATER);

    expect(whoTypes(typing)).toEqual(['ada', 'bob']);
    expect(typing[GENERAL]?.[0]?.user).toBe(ada);
    expect(stopTyping(typing, GENERAL, ada.id, SOON)).toBe(typing);
    expect(whoTypes(stopTyping(typing, GENERAL, ada.id, LATER))).toEqual(['bob']);
  });

  it('ends with an event', () => {
    const typing = startTyping({}, GENERAL, ada, SOON);

    expect(whoTypes(stopTyping(typing, GENERAL, ada.id))).toEqual([]);
  });

  it('ends with silence, and goes on if the person has typed since', () => {
    const typing = startTyping({}, GENERAL, ada, LATER);

    expect(stopTyping(typing, GENERAL, ada.id, SOON)).toBe(typing);
    expect(whoTypes(stopTyping(typing, GENERAL, ada.id, LATER))).toEqual([]);
  });

  it('changes no identity where nothing changes', () => {
    const typing = startTyping({}, GENERAL, ada, SOON);

    expect(stopTyping(typing, GENERAL, bob.id)).toBe(typing);
    expect(stopTyping(typing, RANDOM, ada.id)).toBe(typing);
    expect(stopTyping(startTyping(typing, RANDOM, bob, SOON), RANDOM, bob.id)[GENERAL]).toBe(typing[GENERAL]);
  });
});
