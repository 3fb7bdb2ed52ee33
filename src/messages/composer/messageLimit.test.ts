import { expect, it } from 'vitest';
import { draftLength, MESSAGE_LIMIT } from './messageLimit.js';

it.each([
  [0, { left: undefined, tooLong: false }],
  [MESSAGE_LIMIT - 201, { left: undefined, tooLong: false }],
  [MESSAGE_LIMIT - 200, { left: 200, tooLong: false }],
  [MESSAGE_LIMIT, { left: 0, tooLong: false }],
  [MESSAGE_LIMIT + 7, { left: -7, tooLong: true }],
])('judges a draft of %d characters', (length, verdict) => {
  expect(draftLength('x'.repeat(length))).toEqual(verdict);
});
