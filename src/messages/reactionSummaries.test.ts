import { describe, expect, it } from 'vitest';
import { person, said } from '../../test/messages.js';
import type { Message } from '../sdk/index.js';
import { withoutReaction, withReaction } from './reactionSummaries.js';

const [ada, jane] = [person('ada'), person('jane')];
const tally = ({ reactions }: Message) =>
  reactions.map(({ emoji, users, count }) => [emoji.character, count, ...users.map(({ name }) => name)]);

describe('reactions before the server has answered', () => {
  it('add up, by person and in the order in which their emoji came', () => {
    const liked = withReaction(withReaction(said(1, {}), '👍', ada), '🎉', jane);
    expect(tally(withReaction(liked, '👍', jane))).toEqual([
      ['👍', 2, 'ada', 'jane'],
      ['🎉', 1, 'jane'],
    ]);
  });

  it('count nobody twice', () => {
    const liked = withReaction(said(1, {}), '👍', ada);
    expect(withReaction(liked, '👍', ada)).toBe(liked);
  });

  it('are taken back one by one, and an emoji goes with its last', () => {
    const liked = withReaction(withReaction(said(1, {}), '👍', ada), '👍', jane);
    const left = withoutReaction(liked, '👍', ada);
    expect(tally(left)).toEqual([['👍', 1, 'jane']]);
    expect(tally(withoutReaction(left, '👍', jane))).toEqual([]);
    expect(withoutReaction(left, '👍', ada)).toBe(left);
  });

  it('leave the rest of the message alone, and the other reactions', () => {
    const message = said(1, { body: 'Hello' });
    const liked = withReaction(withReaction(withReaction(message, '👍', ada), '🎉', ada), '👍', jane);
    const left = withoutReaction(withoutReaction(liked, '👍', ada), '👍', jane);
    expect(tally(left)).toEqual([['🎉', 1, 'ada']]);
    expect({ ...left, reactions: [] }).toEqual(message);
  });

  it('keep the count of those who are not named', () => {
    const many: Message = {
      ...said(1, {}),
      reactions: [
        { emoji: { character: '👍', description: '', aliases: ['+1'], tags: [] }, users: [ada], count: 40 },
      ],
    };
    expect(tally(withReaction(many, ':+1:', jane))).toEqual([['👍', 41, 'ada', 'jane']]);
    expect(tally(withoutReaction(many, '+1', ada))).toEqual([['👍', 39]]);
  });

  it('wait for the server where only it knows the emoji', () => {
    const message = said(1, {});
    expect(withReaction(message, 'fox_face', ada)).toBe(message);
    expect(withoutReaction(message, '👍', ada)).toBe(message);
  });
});
