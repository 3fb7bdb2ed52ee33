import { expect, it } from 'vitest';
import type { ListedMessage } from '../useMessages.js';
import { albumOf, kindOfFile } from './fileKind.js';

const picture = (id: number, groupTag?: string) =>
  ({ id, deleted: false, groupTag, file: { contentType: 'image/png', size: 1 } }) as ListedMessage;
const ids = (messages: readonly ListedMessage[]) => messages.map(({ id }) => id);

it('tells by the type how a file is shown', () => {
  expect(kindOfFile({ contentType: 'image/webp', size: 9 })).toBe('image');
  expect(kindOfFile({ contentType: 'video/mp4', size: 9 })).toBe('video');
  expect(kindOfFile({ contentType: 'audio/ogg', size: 9 })).toBe('audio');
  expect(kindOfFile({ contentType: 'application/pdf', size: 9 })).toBe('other');
  expect(kindOfFile({ contentType: '', size: 9 })).toBe('other');
});

it('has nothing to show of an empty file', () => {
  expect(kindOfFile({ contentType: 'image/png', size: 0 })).toBe('other');
});

it('leafs through the pictures that were sent together', () => {
  const messages = [picture(1), picture(2, 'a'), picture(3, 'a'), picture(4, 'b')];
  expect(ids(albumOf(messages, picture(3, 'a')))).toEqual([2, 3]);
});

it('leafs through all pictures of the list from one that came alone', () => {
  const deleted = { ...picture(2), deleted: true };
  expect(ids(albumOf([picture(1), deleted, picture(3)], picture(3)))).toEqual([1, 3]);
});

it('shows a picture that is in no list by itself', () => {
  expect(ids(albumOf([], picture(7)))).toEqual([7]);
});
