import { describe, expect, it } from 'vitest';
import { channelNamed, channelNames, type OpenDoor, ok, refused, setStage } from './sdk.js';

/** protocol §6: finding channels, and who is in them. */
export function describeChannelLists(open: OpenDoor) {
  const stage = setStage(open);

  describe('getChannels', () => {
    it('lists own, public and open channels, newest activity first', async () => {
      const john = await stage().signIn('john');
      expect(await channelNames(john)).toEqual([
        'General',
        'jane-john',
        'Design',
        'Launch plan',
        'Random',
        'Town hall',
      ]);
      const guest = await stage().signIn('guest');
      expect(await channelNames(guest)).toEqual(['General', 'Design', 'Random', 'Town hall']);
      await stage().emulator.as('grace').sendMessage('Random', 'up we go');
      expect((await channelNames(guest))[0]).toBe('Random');
    });

    it('filters by membership, unread and name', async () => {
      const john = await stage().signIn('john');
      expect(await channelNames(john, { joined: true })).toEqual([
        'General',
        'jane-john',
        'Design',
        'Launch plan',
      ]);
      expect(await channelNames(john, { joined: false })).toEqual(['Random', 'Town hall']);
      expect(await channelNames(john, { unread: true })).toEqual(['General', 'Launch plan']);
      expect(await channelNames(john, { unread: true, joined: false })).toEqual(['General', 'Launch plan']);
      expect(await channelNames(john, { name: 'LAUNCH' })).toEqual(['Launch plan']);
    });

    it('hands out pages of 25 that meet and keep to the filter, forwards and backwards', async () => {
      const jane = await stage().signIn('jane');
      for (let number = 0; number < 30; number++) {
        await stage()
          .emulator.as('ada')
          .createChannel({ type: 'PUBLIC', name: `room ${number}` });
      }
      const { paginator: first } = await ok(jane.kitty.getChannels({ filter: { name: 'room' } } as never));
      expect(first.items).toHaveLength(25);
      const second = await first.nextPage();
      expect(second.items).toHaveLength(5);
      expect(second.hasNextPage).toBe(false);
      const back = await second.prevPage();
      expect(back.items.map(({ id }) => id)).toEqual(first.items.map(({ id }) => id));
      expect(back.hasPrevPage).toBe(false);
    });
  });

  it('getChannel: finds it by id, or says why not', async () => {
    const jane = await stage().signIn('jane');
    const guest = await stage().signIn('guest');
    const plan = await channelNamed(jane.kitty, 'Launch plan');
    expect((await ok(jane.kitty.getChannel(plan.id))).channel).toMatchObject({
      name: 'Launch plan',
      type: 'PRIVATE',
    });
    expect(await refused(guest.kitty.getChannel(plan.id))).toMatchObject({ error: 'AccessDeniedError' });
    expect(await refused(jane.kitty.getChannel(99_999))).toMatchObject({ error: 'ChannelNotFoundError' });
  });

  it('getChannelMembers: all, or those with a name', async () => {
    const jane = await stage().signIn('jane');
    const channel = await channelNamed(jane.kitty, 'General');
    expect((await ok(jane.kitty.getChannelMembers({ channel }))).paginator.items).toHaveLength(5);
    const request = { channel, filter: { displayName: 'lind' } };
    expect((await ok(jane.kitty.getChannelMembers(request))).paginator.items).toMatchObject([
      { name: 'ada' },
    ]);
  });
}
