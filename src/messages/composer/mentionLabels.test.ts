import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MessageMention, User } from '../../sdk/index.js';
import { labelMention, mentionableUser, withLabels, withTags } from './mentionLabels.js';

const ada = { name: 'ada', displayName: 'Ada Lindqvist' };
const otherAda = { name: 'ada2', displayName: 'Ada Lindqvist' };

function mentionOf({ name, displayName }: typeof ada): MessageMention {
  const tag = `<@${name}>`;
  const user = { name, displayName } as User;
  return { type: 'USER', tag, startPosition: 0, endPosition: tag.length, user };
}

describe('a mention', () => {
  it('is called by the name that people know, and sent by the one that is unique', () => {
    const { label, labels } = labelMention({}, mentionableUser(ada));

    expect(label).toBe('@Ada Lindqvist');
    expect(withTags(`Thanks ${label}!`, labels)).toBe('Thanks <@ada>!');
  });

  it('of a namesake is called by the unique name', () => {
    const first = labelMention({}, mentionableUser(ada));
    const second = labelMention(first.labels, mentionableUser(otherAda));

    expect(withTags(`${first.label} and ${second.label}`, second.labels)).toBe('<@ada> and <@ada2>');
  });

  it('is not found in a longer word, nor in the place of a longer name', () => {
    const labels = { '@Ada': '<@ada>', '@Ada Lindqvist': '<@ada2>' };

    expect(withTags('@Adams, @Ada Lindqvist, @Ada', labels)).toBe('@Adams, <@ada2>, <@ada>');
  });

  it('survives names with signs that mean something in patterns', () => {
    const { label, labels } = labelMention({}, { sign: '#', name: 'c++ (old)', displayName: 'C++ (old)' });

    expect(withTags(`See ${label}.`, labels)).toBe('See <#c++ (old)>.');
  });
});

it('shows a sent text as it was written, and sends it again as it was', () => {
  const body = 'Ask <@ada>, or <@ada> again, not <@nobody>';
  const { text, labels } = withLabels(body, [mentionOf(ada), mentionOf(ada)], {});

  expect(text).toBe('Ask @Ada Lindqvist, or @Ada Lindqvist again, not <@nobody>');
  expect(withTags(text, labels)).toBe(body);
});

it('leaves text alone that mentions nobody', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => withTags(text, {}) === text));
});
