import { describe, expect, it } from 'vitest';
import { person, said } from '../../../test/messages.js';
import type { Channel } from '../../sdk/index.js';
import { messagePowers, NO_POWERS } from './messagePowers.js';

const me = person('jane').id;
const all = { canJoin: false, canLeave: true, canInvite: true, canModerate: false, canSend: true };

function channelOf(type: Channel['type'], permissions: Partial<Channel['permissions']> = {}): Channel {
  const shared = { id: 1, name: 'Boats', displayName: 'Boats', properties: {} };
  return { ...shared, type, members: [], permissions: { ...all, ...permissions } } as Channel;
}

describe('what may be done with a message', () => {
  it('of one’s own', () => {
    const message = said(1, { by: 'jane' });
    expect(messagePowers(message, channelOf('PUBLIC'), me)).toEqual({
      react: true,
      reply: true,
      edit: message,
      copy: true,
      deleteForMe: true,
      deleteForAll: true,
      block: false,
      readers: true,
    });
  });

  it('of somebody else', () => {
    const powers = messagePowers(said(1, { by: 'ada' }), channelOf('PUBLIC'), me);
    expect(powers).toMatchObject({ edit: undefined, deleteForAll: false, block: true, readers: false });
  });

  it('by who runs the channel, unless it is a direct one', () => {
    const message = said(1, { by: 'ada' });
    const mayDelete = (type: Channel['type']) =>
      messagePowers(message, channelOf(type, { canModerate: true }), me).deleteForAll;
    expect(mayDelete('PUBLIC')).toBe(true);
    expect(mayDelete('DIRECT')).toBe(false);
  });

  it('by a visitor: an open channel is everybody’s', () => {
    const visit = { canJoin: true };
    expect(messagePowers(said(1, { by: 'ada' }), channelOf('PUBLIC', visit), me)).toMatchObject({
      react: false,
      reply: false,
      copy: true,
    });
    expect(messagePowers(said(1, { by: 'jane' }), channelOf('PUBLIC', visit), me).edit).toBeUndefined();
    expect(messagePowers(said(1, { by: 'ada' }), channelOf('OPEN', visit), me).reply).toBe(true);
  });

  it('where one may only read: react, and take out of one’s own sight', () => {
    const readOnly = channelOf('PUBLIC', { canSend: false });
    const message = said(1, { by: 'jane' });
    expect(messagePowers(message, readOnly, me)).toMatchObject({
      react: true,
      reply: false,
      deleteForMe: true,
    });
    expect(messagePowers(message, readOnly, me).edit).toBeUndefined();
  });

  it('of the application, whose words nobody is to block', () => {
    expect(messagePowers(said(1, {}), channelOf('PUBLIC'), me)).toMatchObject({ block: false, reply: true });
  });

  it('once it is deleted: nothing', () => {
    expect(messagePowers(said(1, { by: 'jane', deleted: true }), channelOf('PUBLIC'), me)).toBe(NO_POWERS);
  });
});
