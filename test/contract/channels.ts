import { describe, expect, it } from 'vitest';
import {
  type Client,
  channelNamed,
  type OpenDoor,
  ok,
  record,
  refused,
  setStage,
  settle,
  until,
} from './sdk.js';

const create = async ({ kitty }: Client, request: unknown) =>
  (await ok(kitty.createChannel(request as never))).channel;

/** protocol §6 and §7: everything about channels. */
export function describeChannels(open: OpenDoor) {
  const stage = setStage(open);
  const namesOf = async ({ kitty }: Client, filter?: object) => {
    const { paginator } = await ok(kitty.getChannels(filter && ({ filter } as never)));
    return paginator.items.map(({ name }) => name);
  };

  describe('getChannels', () => {
    it('lists own, public and open channels, newest activity first', async () => {
      const john = await stage().signIn('john');
      expect(await namesOf(john)).toEqual([
        'General',
        'jane-john',
        'Design',
        'Launch plan',
        'Random',
        'Town hall',
      ]);
      const guest = await stage().signIn('guest');
      expect(await namesOf(guest)).toEqual(['General', 'Design', 'Random', 'Town hall']);
      await stage().emulator.as('grace').sendMessage('Random', 'up we go');
      expect((await namesOf(guest))[0]).toBe('Random');
    });

    it('filters by membership, unread and name', async () => {
      const john = await stage().signIn('john');
      expect(await namesOf(john, { joined: true })).toEqual([
        'General',
        'jane-john',
        'Design',
        'Launch plan',
      ]);
      expect(await namesOf(john, { joined: false })).toEqual(['Random', 'Town hall']);
      expect(await namesOf(john, { unread: true })).toEqual(['General', 'Launch plan']);
      expect(await namesOf(john, { name: 'LAUNCH' })).toEqual(['Launch plan']);
    });

    it('hands out pages of 25 that meet, forwards and backwards', async () => {
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

  describe('createChannel', () => {
    it.each(['PUBLIC', 'PRIVATE', 'OPEN'])('%s: creator and members hear that they joined', async (type) => {
      const [jane, john] = [await stage().signIn('jane'), await stage().signIn('john')];
      const joined = record<string>();
      jane.kitty.onChannelJoined(({ name }) => joined.push(`jane ${name}`));
      john.kitty.onChannelJoined(({ name }) => joined.push(`john ${name}`));
      const channel = await create(jane, {
        type,
        name: 'Boats',
        members: [{ username: 'john' }],
        properties: { a: 1 },
      });
      expect(channel).toMatchObject({ type, name: 'Boats', properties: { a: 1 }, creator: { name: 'jane' } });
      await until(() => joined.seen.length === 2);
      expect(joined.seen.sort()).toEqual(['jane Boats', 'john Boats']);
    });

    it('DIRECT: there is one per set of people', async () => {
      const jane = await stage().signIn('jane');
      const { users } = { users: (await ok(jane.kitty.getUsers())).paginator.items };
      const ada = users.find(({ name }) => name === 'ada');
      const first = await create(jane, { type: 'DIRECT', members: [{ id: ada?.id }] });
      const second = await create(jane, { type: 'DIRECT', members: [{ username: 'ada' }] });
      expect(second.id).toBe(first.id);
      expect(first).toMatchObject({ members: [{ name: 'jane' }, { name: 'ada' }] });
      expect(first._actions.leave).toBeUndefined();
    });

    it.each([
      ['a name that is taken', { type: 'PUBLIC', name: 'General' }, 'ChannelNameTakenError'],
      ['an unknown type', { type: 'SECRET', name: 'x' }, 'ValidationError'],
      ['an unknown member', { type: 'PUBLIC', members: [{ username: 'nobody' }] }, 'UserNotFoundError'],
      ['a direct channel with nobody', { type: 'DIRECT' }, 'ValidationError'],
      [
        'a direct channel with oneself',
        { type: 'DIRECT', members: [{ username: 'jane' }] },
        'ValidationError',
      ],
      ['a blank name', { type: 'PUBLIC', name: ' ' }, 'ValidationError'],
    ])('refuses %s', async (_what, request, error) => {
      const jane = await stage().signIn('jane');
      expect(await refused(jane.kitty.createChannel(request as never))).toMatchObject({ error });
    });
  });

  describe('joinChannel and leaveChannel', () => {
    it('join tells the actor once, the others see an update', async () => {
      const [john, jane] = [await stage().signIn('john'), await stage().signIn('jane')];
      const events = record<string>();
      john.kitty.onChannelJoined(({ name }) => events.push(`john joined ${name}`));
      jane.kitty.onChannelUpdated(({ name }) => events.push(`jane updated ${name}`));
      const { channel } = await ok(
        john.kitty.joinChannel({ channel: await channelNamed(john.kitty, 'Random') }),
      );
      expect(channel._actions.join).toBeUndefined();
      expect(channel._actions.leave).toBeDefined();
      await settle();
      expect(events.seen.sort()).toEqual(['jane updated Random', 'john joined Random']);
    });

    it('leave takes the membership away', async () => {
      const john = await stage().signIn('john');
      const left = record<string>();
      john.kitty.onChannelLeft(({ name }) => left.push(name));
      const { channel } = await ok(
        john.kitty.leaveChannel({ channel: await channelNamed(john.kitty, 'Design') }),
      );
      expect(channel._actions.join).toBeDefined();
      await until(() => left.seen.length === 1);
      expect(await refused(john.kitty.sendMessage({ channel, body: 'still here?' }))).toMatchObject({
        error: 'AccessDeniedError',
      });
    });
  });

  it('inviteUser: the invited person hears that they joined', async () => {
    const [jane, linus] = [await stage().signIn('jane'), await stage().signIn('linus')];
    const joined = record<string>();
    linus.kitty.onChannelJoined(({ name }) => joined.push(name));
    const plan = await channelNamed(jane.kitty, 'Launch plan');
    const { user } = await ok(jane.kitty.inviteUser({ channel: plan, user: { username: 'linus' } as never }));
    expect(user.name).toBe('linus');
    await until(() => joined.seen.length === 1);
    expect(await namesOf(linus)).toContain('Launch plan');
  });

  it('addChannelModerator: gives the right to change the channel', async () => {
    const [jane, john] = [await stage().signIn('jane'), await stage().signIn('john')];
    const channel = await channelNamed(jane.kitty, 'General');
    const renamed = { ...channel, properties: { by: 'john' } };
    expect(await refused(john.kitty.updateChannel({ channel: renamed }))).toMatchObject({
      error: 'AccessDeniedError',
    });
    await ok(jane.kitty.addChannelModerator({ channel, user: john.me as never }));
    expect((await ok(john.kitty.updateChannel({ channel: renamed }))).channel.properties).toEqual({
      by: 'john',
    });
  });

  it('updateChannel: members and open chats see the change', async () => {
    const [jane, john] = [await stage().signIn('jane'), await stage().signIn('john')];
    const channel = await channelNamed(jane.kitty, 'General');
    const seen = record<string>();
    john.kitty.onChannelUpdated((changed) => seen.push(`list ${changed.name}`));
    await stage().openChat(john, await channelNamed(john.kitty, 'General'), {
      onChannelUpdated: (changed) => seen.push(`chat ${changed.name}`),
    });
    await ok(jane.kitty.updateChannel({ channel: { ...channel, name: 'Everybody' } as never }));
    await until(() => seen.seen.length === 2);
    expect(seen.seen.sort()).toEqual(['chat Everybody', 'list Everybody']);
  });

  it('updateChannel: refuses a name that is taken', async () => {
    const { kitty } = await stage().signIn('jane');
    const channel = await channelNamed(kitty, 'General');
    const attempt = kitty.updateChannel({ channel: { ...channel, name: 'Design' } as never });
    expect(await refused(attempt)).toMatchObject({ error: 'ChannelNameTakenError' });
    expect((await ok(kitty.getChannel(channel.id))).channel.name).toBe('General');
  });

  it('deleteChannel: everybody has left', async () => {
    const [jane, john] = [await stage().signIn('jane'), await stage().signIn('john')];
    const left = record<string>();
    john.kitty.onChannelLeft(({ name }) => left.push(name));
    await ok(jane.kitty.deleteChannel({ channel: await channelNamed(jane.kitty, 'General') }));
    await until(() => left.seen.length === 1);
    expect(await namesOf(john)).not.toContain('General');
  });

  it('muteChannel and unmuteChannel: notifications say so', async () => {
    const john = await stage().signIn('john');
    const muted = record<boolean>();
    john.kitty.onNotificationReceived((notification) => muted.push(notification.muted));
    const channel = await channelNamed(john.kitty, 'General');
    await ok(john.kitty.muteChannel({ channel }));
    await stage().emulator.as('ada').sendMessage('General', 'quiet');
    await ok(john.kitty.unmuteChannel({ channel }));
    await stage().emulator.as('ada').sendMessage('General', 'loud');
    await until(() => muted.seen.length === 2);
    expect(muted.seen).toEqual([true, false]);
  });

  it('hideChannel: gone until the next message brings it back', async () => {
    const john = await stage().signIn('john');
    const events = record<string>();
    john.kitty.onChannelHidden(({ name }) => events.push(`hidden ${name}`));
    john.kitty.onChannelUnhidden(({ name }) => events.push(`unhidden ${name}`));
    await ok(john.kitty.hideChannel({ channel: (await channelNamed(john.kitty, 'Design')) as never }));
    expect(await namesOf(john)).not.toContain('Design');
    await stage().emulator.as('ada').sendMessage('Design', 'boo');
    await until(() => events.seen.length === 2);
    expect(events.seen).toEqual(['hidden Design', 'unhidden Design']);
    expect(await namesOf(john)).toContain('Design');
  });

  it('clearChannelHistory: for the actor only', async () => {
    const [jane, john] = [await stage().signIn('jane'), await stage().signIn('john')];
    const channel = await channelNamed(john.kitty, 'General');
    await ok(john.kitty.clearChannelHistory({ channel }));
    expect((await ok(john.kitty.getMessages({ channel }))).paginator.items).toEqual([]);
    expect(
      (await ok(jane.kitty.getMessages({ channel: await channelNamed(jane.kitty, 'General') }))).paginator
        .items,
    ).toHaveLength(25);
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

  it('unread: what was deleted or cleared is owed by nobody', async () => {
    const [john, ada] = [await stage().signIn('john'), stage().emulator.as('ada')];
    const channel = await channelNamed(john.kitty, 'Design');
    await ok(john.kitty.readChannel({ channel }));
    const unread = async () => (await ok(john.kitty.getUnreadMessagesCount({ channel }))).count;
    const message = await ada.sendMessage('Design', 'one');
    await ada.sendMessage('Design', 'two');
    expect(await unread()).toBe(2);
    await ada.deleteMessage(message);
    expect(await unread()).toBe(1);
    await ok(john.kitty.clearChannelHistory({ channel }));
    expect(await unread()).toBe(0);
  });

  it('unread: counts what others said since, readChannel settles it', async () => {
    const jane = await stage().signIn('jane');
    const channel = await channelNamed(jane.kitty, 'Design');
    const counts = async () => [
      (await ok(jane.kitty.getChannelUnread({ channel }))).unread,
      (await ok(jane.kitty.getUnreadMessagesCount({ channel }))).count,
      (await ok(jane.kitty.getUnreadMessagesCount())).count,
      (await ok(jane.kitty.getUnreadChannelsCount())).count,
      (await ok(jane.kitty.getUnreadChannelsCount({ filter: { type: 'DIRECT' } } as never))).count,
    ];
    expect(await counts()).toEqual([true, 4, 8, 3, 1]);
    await ok(jane.kitty.readChannel({ channel }));
    expect(await counts()).toEqual([false, 0, 4, 2, 1]);
    await ok(jane.kitty.sendMessage({ channel, body: 'mine' }));
    await stage().emulator.as('grace').sendMessage('Design', 'not mine');
    expect(await counts()).toEqual([true, 1, 5, 3, 1]);
  });
}
