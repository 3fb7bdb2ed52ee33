import { expect, it } from 'vitest';
import { rovingIndex } from './rovingIndex.js';

it.each([
  ['ArrowDown', 1, 'vertical', 2],
  ['ArrowUp', 1, 'vertical', 0],
  ['ArrowUp', 0, 'vertical', 0],
  ['ArrowDown', 4, 'vertical', 4],
  ['Home', 3, 'vertical', 0],
  ['End', 1, 'vertical', 4],
  ['ArrowRight', 1, 'vertical', undefined],
  ['ArrowRight', 1, 'ltr', 2],
  ['ArrowRight', 1, 'rtl', 0],
  ['ArrowLeft', 1, 'rtl', 2],
  ['a', 1, 'ltr', undefined],
] as const)('%s at %i of five, %s → %s', (key, index, direction, expected) => {
  expect(rovingIndex(key, index, 5, direction)).toBe(expected);
});
