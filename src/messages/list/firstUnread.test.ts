import { expect, it } from 'vitest';
import { person, said } from '../../../test/messages.js';
import { firstUnreadIndex, isLevelWith } from './firstUnread.js';

const jane = person('jane').id;
const talk = [
  said(1, { by: 'ada' }),
  said(2, { by: 'ada' }),
  said(3, { by: 'jane' }),
  said(4, { by: 'john' }),
  said(5, {}),
];

it('counts back from the newest message of that moment, one’s own left out', () => {
  expect(firstUnreadIndex(talk, { count: 2, newest: said(5, {}) }, jane)).toBe(3);
  expect(firstUnreadIndex(talk, { count: 3, newest: said(5, {}) }, jane)).toBe(1);
});

it('is not moved by what arrives later', () => {
  expect(firstUnreadIndex([...talk, said(6, { by: 'ada' })], { count: 2, newest: said(5, {}) }, jane)).toBe(
    3,
  );
});

it('is nowhere when nothing was unread, or when it is not loaded', () => {
  expect(firstUnreadIndex(talk, { count: 0, newest: said(5, {}) }, jane)).toBe(-1);
  expect(firstUnreadIndex(talk, { count: 40, newest: said(5, {}) }, jane)).toBe(-1);
  expect(firstUnreadIndex([], { count: 1, newest: said(5, {}) }, jane)).toBe(-1);
});

it('waits for a list that was kept since an earlier visit', () => {
  expect(isLevelWith(talk.slice(0, 3), said(5, {}))).toBe(false);
  expect(isLevelWith(talk, said(5, {}))).toBe(true);
  expect(isLevelWith(talk, { ...said(6, {}), nestedLevel: 1 })).toBe(true);
});
