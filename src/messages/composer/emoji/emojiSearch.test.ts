import { describe, expect, it } from 'vitest';
import { emojiGroups, searchEmoji } from './emojiSearch.js';
import { withSkinTone } from './skinTone.js';

const found = (query: string, locale = 'en') => searchEmoji(query, locale).map(({ character }) => character);

describe('a search', () => {
  it.each([
    ['tada', '🎉'],
    ['+1', '👍'],
    ['red heart', '❤️'],
    ['HEART RED', '❤️'],
    ['germ', '🇩🇪'],
    ['thumbsup', '👍'],
  ])('for “%s” finds %s', (query, emoji) => {
    expect(found(query)).toContain(emoji);
  });

  it('puts what is called so before what only begins so', () => {
    expect(found('fire')[0]).toBe('🔥');
    expect(found('cat')[0]).toBe('🐈');
    expect(found('hear').slice(0, 3)).toContain('❤️');
  });

  it('knows countries in the language of the person', () => {
    expect(found('öster', 'de')).toContain('🇦🇹');
  });

  it('finds nothing for nonsense', () => {
    expect(found('qwxz')).toEqual([]);
  });
});

it('knows every group and no emoji twice', () => {
  const groups = emojiGroups('en');
  const all = groups.flatMap(([, emoji]) => emoji.map(({ character }) => character));

  expect(groups.every(([, emoji]) => emoji.length > 50)).toBe(true);
  expect(new Set(all).size).toBe(all.length);
  expect(all).not.toContain('');
});

it('gives a skin tone to each person of an emoji', () => {
  expect(withSkinTone('👋', 0)).toBe('👋');
  expect(withSkinTone('👋', 5)).toBe('👋🏿');
  expect(withSkinTone('☝️', 1)).toBe('☝🏻');
  expect(withSkinTone('👩‍🚀', 3)).toBe('👩🏽‍🚀');
});
