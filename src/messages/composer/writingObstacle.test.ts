import { expect, it } from 'vitest';
import { type Channel, ChatError, type UserBlockListItem } from '../../sdk/index.js';
import { type WritingFacts, writingObstacle } from './writingObstacle.js';

const may = { canJoin: false, canLeave: true, canInvite: true, canModerate: false, canSend: true };
const channelWith = (permissions: Partial<typeof may>, type = 'PUBLIC') =>
  ({ id: 1, type, permissions: { ...may, ...permissions } }) as Channel;
const facts: WritingFacts = {
  channel: channelWith({}),
  connection: { status: 'connected', user: {} } as WritingFacts['connection'],
  error: null,
  blocked: undefined,
};
const kindWith = (change: Partial<WritingFacts>) => writingObstacle({ ...facts, ...change })?.kind;

it('is none for a member, offline or not', () => {
  expect(kindWith({})).toBeUndefined();
  expect(kindWith({ connection: { status: 'reconnecting' } as WritingFacts['connection'] })).toBeUndefined();
});

it('is being signed out, before everything else', () => {
  expect(kindWith({ connection: { status: 'signed-out' }, channel: channelWith({ canJoin: true }) })).toBe(
    'signed-out',
  );
});

it('is a channel that is gone, but not one that could not be asked for', () => {
  const errorOf = (code: 'not-found' | 'timed-out') => new ChatError(code, { call: 'getChannel' } as never);
  expect(kindWith({ error: errorOf('not-found') })).toBe('gone');
  expect(kindWith({ error: errorOf('timed-out') })).toBeUndefined();
});

it('is not being a member, except where everybody may speak', () => {
  expect(kindWith({ channel: channelWith({ canJoin: true }) })).toBe('not-a-member');
  expect(kindWith({ channel: channelWith({ canJoin: true }, 'OPEN') })).toBeUndefined();
});

it('is having blocked the other person', () => {
  expect(kindWith({ blocked: {} as UserBlockListItem })).toBe('blocked');
});

it('is a server that takes no messages', () => {
  expect(kindWith({ channel: channelWith({ canSend: false }) })).toBe('read-only');
});
