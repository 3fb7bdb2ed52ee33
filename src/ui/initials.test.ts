import { expect, it } from 'vitest';
import { initials, tintOf } from './initials.js';

it.each([
  ['Ada Lovelace', 'AL'],
  ['ada', 'A'],
  ['Ada King of Lovelace', 'AL'],
  ['design-reviews', 'DR'],
  ['#general', 'G'],
  ['王小明', '王'],
  ['أمل يوسف', 'أي'],
  ['👩‍🚀 Mae', '👩‍🚀'],
  ['Éva Ödön', 'ÉÖ'],
  ['  ', ''],
  ['', ''],
])('%s → %s', (name, expected) => {
  expect(initials(name)).toBe(expected);
});

it('keeps to one letter where there is room for one', () => {
  expect(initials('Ada Lovelace', 1)).toBe('A');
});

it('gives the same name the same tint, always one of eight', () => {
  expect(tintOf('Ada')).toBe(tintOf('Ada'));
  const tints = new Set(Array.from({ length: 200 }, (_, index) => tintOf(`person ${index}`)));
  expect([...tints].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});
