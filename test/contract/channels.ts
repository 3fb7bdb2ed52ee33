import type { BaseUser } from 'chatkitty';
import { describe, expect, it } from 'vitest';
import {
  type Client,
  channelNamed,
  channelNames,
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

  describe('createChannel', () => {
    it.each(['PUBLIC', 'PRIVATE', 'OPEN'])(
      '%s: onChannelJoined tells the creator and the members',
      async (type) => {
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
        expect(channel).toMatchObject({
          type,
          name: 'Boats',
          properties: { a: 1 },
          creator: { name: 'jane' },
        });
        await until(() => joined.seen.length === 2);
        expect(joined.seen.sort()).toEqual(['jane Boats', 'john Boats']);
      },
    );

    it('without a name finds one that is free', async () => {
      const jane = await stage().signIn('jane');
      const names = [await create(jane, { type: 'PUBLIC' }), await create(jane, { type: 'PUBLIC' })].map(
        ({ name }) => name,
      );
      expect(names).toEqual([expect.any(String), expect.any(String)]);
      expect(new Set(names).size).toBe(2);
    });

    it('DIRECT: onChannelJoined tells both once, however often they ask', async () => {
      const [jane, ada] = [await stage().signIn('jane'), await stage().signIn('ada')];
      const joined = record<string>();
      jane.kitty.onChannelJoined(() => joined.push('jane'));
      ada.kitty.onChannelJoined(() => joined.push('ada'));
      await create(jane, { type: 'DIRECT', members: [{ username: 'ada' }] });
      await create(ada, { type: 'DIRECT', members: [{ username: 'jane' }] });
      await settle();
      expect(joined.seen.sort()).toEqual(['ada', 'jane']);
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
    it('onChannelJoined tells the actor once, onChannelUpdated the others', async () => {
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

    it('onChannelUpdated of open chats hears of both', async () => {
      const [john, jane] = [await stage().signIn('john'), await stage().signIn('jane')];
      const updated = record<string>();
      await stage().openChat(jane, await channelNamed(jane.kitty, 'Random'), {
        onChannelUpdated: ({ name }) => updated.push(name),
      });
      const { channel } = await ok(
        john.kitty.joinChannel({ channel: await channelNamed(john.kitty, 'Random') }),
      );
      await until(() => updated.seen.length === 1);
      await ok(john.kitty.leaveChannel({ channel }));
      await until(() => updated.seen.length === 2);
      expect(updated.seen).toEqual(['Random', 'Random']);
    });

    it('onChannelLeft tells the actor, whose membership is gone', async () => {
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

  it.each([
    ['name', ({ name }: BaseUser) => ({ username: name })],
    ['id', ({ id }: BaseUser) => ({ id })],
    ['whole person', (user: BaseUser) => user],
  ])('inviteUser by %s: onChannelJoined tells the invited person', async (_what, reference) => {
    const [jane, linus] = [await stage().signIn('jane'), await stage().signIn('linus')];
    const joined = record<string>();
    linus.kitty.onChannelJoined(({ name }) => joined.push(name));
    const channel = await channelNamed(jane.kitty, 'Launch plan');
    const { user } = await ok(jane.kitty.inviteUser({ channel, user: reference(linus.me) } as never));
    expect(user.name).toBe('linus');
    await until(() => joined.seen.length === 1);
    expect(await channelNames(linus)).toContain('Launch plan');
  });

  it('joinChannel, leaveChannel, inviteUser and addChannelModerator: the SDK knows where they cannot be', async () => {
    const { kitty, me: user } = await stage().signIn('jane');
    const channel = await channelNamed(kitty, 'jane-john');
    expect(() => kitty.joinChannel({ channel })).toThrow();
    expect(() => kitty.leaveChannel({ channel })).toThrow();
    expect(() => kitty.inviteUser({ channel, user } as never)).toThrow();
    expect(() => kitty.addChannelModerator({ channel, user } as never)).toThrow();
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

  it('updateChannel: onChannelUpdated tells the members, in their lists and in open chats', async () => {
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

  it('updateChannel: takes the title and the properties of the whole channel it is given', async () => {
    const { kitty } = await stage().signIn('jane');
    const channel = await channelNamed(kitty, 'General');
    const wanted = { displayName: 'All of us', properties: { colour: 'blue' } };
    expect((await ok(kitty.updateChannel({ channel: { ...channel, ...wanted } }))).channel).toMatchObject({
      name: 'General',
      ...wanted,
    });
    expect((await ok(kitty.getChannel(channel.id))).channel).toMatchObject(wanted);
  });

  it('updateChannel: refuses a name that is taken', async () => {
    const { kitty } = await stage().signIn('jane');
    const channel = await channelNamed(kitty, 'General');
    const attempt = kitty.updateChannel({ channel: { ...channel, name: 'Design' } as never });
    expect(await refused(attempt)).toMatchObject({ error: 'ChannelNameTakenError' });
    expect((await ok(kitty.getChannel(channel.id))).channel.name).toBe('General');
  });

  it('updateChannel: onChannelUpdated tells every tab of the actor once', async () => {
    const [one, two] = [await stage().signIn('jane'), await stage().signIn('jane')];
    const updated = record<string>();
    one.kitty.onChannelUpdated(({ name }) => updated.push(`one ${name}`));
    two.kitty.onChannelUpdated(({ name }) => updated.push(`two ${name}`));
    const channel = await channelNamed(one.kitty, 'General');
    await ok(one.kitty.updateChannel({ channel: { ...channel, name: 'Everybody' } as never }));
    await until(() => updated.seen.length === 2);
    await settle();
    expect(updated.seen.sort()).toEqual(['one Everybody', 'two Everybody']);
  });

  it('deleteChannel: onChannelLeft tells everybody', async () => {
    const [jane, john] = [await stage().signIn('jane'), await stage().signIn('john')];
    const left = record<string>();
    john.kitty.onChannelLeft(({ name }) => left.push(name));
    await ok(jane.kitty.deleteChannel({ channel: await channelNamed(jane.kitty, 'General') }));
    await until(() => left.seen.length === 1);
    expect(await channelNames(john)).not.toContain('General');
  });

  it('muteChannel and unmuteChannel: notifications say whether they are muted', async () => {
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

  it('hideChannel: onChannelHidden, and onChannelUnhidden when the next message brings it back', async () => {
    const john = await stage().signIn('john');
    const events = record<string>();
    john.kitty.onChannelHidden(({ name }) => events.push(`hidden ${name}`));
    john.kitty.onChannelUnhidden(({ name }) => events.push(`unhidden ${name}`));
    await ok(john.kitty.hideChannel({ channel: (await channelNamed(john.kitty, 'Design')) as never }));
    expect(await channelNames(john)).not.toContain('Design');
    await stage().emulator.as('ada').sendMessage('Design', 'boo');
    await until(() => events.seen.length === 2);
    expect(events.seen).toEqual(['hidden Design', 'unhidden Design']);
    expect(await channelNames(john)).toContain('Design');
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
}
