import { expect, it } from 'vitest';
import type { Channel, User } from '../sdk/index.js';
import { channelName, channelPartner, channelPartners } from './channelPeople.js';

const person = (id: number, displayName: string) => ({ id, displayName }) as User;
const me = person(1, 'Jane');
const ada = person(2, 'Ada');
const ben = person(3, 'Ben');
const direct = (...members: User[]) => ({ type: 'DIRECT', displayName: 'x-y', members }) as Channel;
const general = { type: 'PUBLIC', displayName: 'General' } as Channel;

it('calls a conversation by the other people in it', () => {
  expect(channelName(direct(me, ada), me.id, 'en')).toBe('Ada');
  expect(channelName(direct(ada, me, ben), me.id, 'en')).toBe('Ada and Ben');
  expect(channelName(direct(ada, me, ben), me.id, 'de')).toBe('Ada und Ben');
});

it('calls everything else by its own name, and so a conversation with nobody else', () => {
  expect(channelName(general, me.id, 'en')).toBe('General');
  expect(channelName(direct(me), me.id, 'en')).toBe('x-y');
});

it('knows a partner only where there are two', () => {
  expect(channelPartner(direct(me, ada), me.id)).toBe(ada);
  expect(channelPartner(direct(me, ada, ben), me.id)).toBeUndefined();
  expect(channelPartner(general, me.id)).toBeUndefined();
  expect(channelPartners(direct(me, ada, ben), me.id)).toEqual([ada, ben]);
});
