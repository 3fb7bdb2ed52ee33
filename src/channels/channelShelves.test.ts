import { expect, it } from 'vitest';
import { channelsFilter, isShelfFixed } from './channelShelves.js';

it('asks for what the person chose to look through', () => {
  expect(channelsFilter('joined', undefined, '')).toEqual({ joined: true });
  expect(channelsFilter('unread', undefined, '')).toEqual({ unread: true });
  expect(channelsFilter('browse', undefined, 'des')).toEqual({ joinable: true, name: 'des' });
});

it('keeps to what the app chose', () => {
  expect(isShelfFixed({ unread: true })).toBe(true);
  expect(channelsFilter('joined', { unread: true }, 'des')).toEqual({ unread: true, name: 'des' });
});

it('does not take a name for a choice', () => {
  expect(isShelfFixed({ name: 'team' })).toBe(false);
  expect(channelsFilter('joined', { name: 'team' }, '')).toEqual({ joined: true, name: 'team' });
});
