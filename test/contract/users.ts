import { describe, expect, it } from 'vitest';
import { channelNamed, type OpenDoor, ok, record, refused, setStage, settle, until } from './sdk.js';

/** protocol §6: people, the block list and threads. */
export function describeUsers(open: OpenDoor) {
  const stage = setStage(open);

  it('getUsers and getUsersCount: everybody else, by name and presence', async () => {
    const { kitty } = await stage().signIn('jane');
    const names = async (filter?: object) =>
      (await ok(kitty.getUsers(filter && ({ filter } as never)))).paginator.items.map(({ name }) => name);
    expect(await names()).toEqual(['john', 'ada', 'grace', 'linus']);
    expect(await names({ displayName: 'naka' })).toEqual(['grace']);
    expect(await names({ name: 'JO' })).toEqual(['john']);
    expect(await names({ online: true })).toEqual(['ada', 'grace']);
    expect(await names({ online: false })).toEqual(['john', 'linus']);
    expect((await ok(kitty.getUsersCount({ filter: { online: true } } as never))).count).toBe(2);
    expect((await ok(kitty.getUsersCount())).count).toBe(4);
  });

  it('getUser and getUserIsChannelMember', async () => {
    const jane = await stage().signIn('jane');
    const linus = (await ok(jane.kitty.getUsers({ filter: { name: 'linus' } } as never))).paginator.items[0];
    const { user } = await ok(jane.kitty.getUser(linus?.id ?? 0));
    expect(user.displayName).toBe('Linus Haddad');
    const isMember = async (name: string) =>
      (await ok(jane.kitty.getUserIsChannelMember({ user, channel: await channelNamed(jane.kitty, name) })))
        .isMember;
    expect(await isMember('General')).toBe(true);
    expect(await isMember('Launch plan')).toBe(false);
  });

  it('updateCurrentUser: name and properties', async () => {
    const { kitty } = await stage().signIn('jane');
    const observed = record<string | undefined>();
    kitty.onCurrentUserChanged((user) => observed.push(user?.displayName));
    const { user } = await ok(
      kitty.updateCurrentUser((me) => ({ ...me, displayName: 'Jane F.', properties: { mood: 'sunny' } })),
    );
    expect(user).toMatchObject({ displayName: 'Jane F.', properties: { mood: 'sunny' } });
    expect(observed.seen.at(-1)).toBe('Jane F.');
    expect((await ok(kitty.getCurrentUser())).user.displayName).toBe('Jane F.');
  });

  it('updateCurrentUserDisplayPicture: a picture that lives elsewhere', async () => {
    const { kitty } = await stage().signIn('jane');
    const file = { url: 'https://a.test/me.png', name: 'me.png', contentType: 'image/png', size: 1 };
    const { user } = await ok(kitty.updateCurrentUserDisplayPicture({ file } as never));
    expect(user.displayPictureUrl).toBe('https://a.test/me.png');
  });

  it('blockUser: no more notifications until the item is deleted', async () => {
    const { kitty } = await stage().signIn('jane');
    const [ada] = (await ok(kitty.getUsers({ filter: { name: 'ada' } } as never))).paginator.items;
    const notified = record<string>();
    kitty.onNotificationReceived(({ body }) => notified.push(body));
    await ok(kitty.blockUser({ user: ada } as never));
    const [item] = (await ok(kitty.getUserBlockList())).paginator.items;
    expect(item?.user.name).toBe('ada');
    await stage().emulator.as('ada').sendMessage('General', 'unheard');
    await settle();
    expect((await ok(kitty.deleteUserBlockListItem({ item } as never))).user.name).toBe('ada');
    expect((await ok(kitty.getUserBlockList())).paginator.items).toEqual([]);
    await stage().emulator.as('ada').sendMessage('General', 'heard');
    await until(() => notified.seen.length > 0);
    expect(notified.seen).toEqual(['heard']);
  });

  describe('threads', () => {
    const setUp = async () => {
      const [jane, john] = [await stage().signIn('jane'), await stage().signIn('john')];
      const channel = await channelNamed(jane.kitty, 'General');
      const { thread } = await ok(
        jane.kitty.createThread({ channel, name: 'Picnic', properties: { at: 'noon' } }),
      );
      return { jane, john, channel, thread };
    };

    it('createThread, getThreads, getThreadChannel and getThreadMessage', async () => {
      const { jane, channel, thread } = await setUp();
      expect(thread).toMatchObject({ name: 'Picnic', properties: { at: 'noon' } });
      const { paginator } = await ok(jane.kitty.getThreads({ channel, filter: { standalone: true } }));
      expect(paginator.items.map(({ name }) => name)).toEqual(['Picnic']);
      expect((await ok(jane.kitty.getThreadChannel({ thread }))).channel.name).toBe('General');
      expect(await refused(jane.kitty.getThreadMessage({ thread }))).toMatchObject({
        error: 'MessageNotFoundError',
      });
    });

    it('messages, keystrokes and typing reach the chats that watch the thread, and not the channel', async () => {
      const { jane, john, thread, channel } = await setUp();
      const seen = record<string>();
      const session = await stage().openChat(john, await channelNamed(john.kitty, 'General'), {
        onReceivedMessage: () => seen.push('channel'),
        onThreadReceivedMessage: (_thread, message) =>
          seen.push(`message ${'body' in message && message.body}`),
        onThreadReceivedKeystrokes: (_thread, { keys }) => seen.push(`keys ${keys}`),
        onThreadTypingStarted: (_thread, { name }) => seen.push(`${name} started`),
        onThreadTypingStopped: (_thread, { name }) => seen.push(`${name} stopped`),
      });
      const [watched] = (
        await ok(john.kitty.getThreads({ channel: await channelNamed(john.kitty, 'General') }))
      ).paginator.items;
      session.setThread(watched as NonNullable<typeof watched>);

      jane.kitty.sendKeystrokes({ thread, keys: 'Sal' } as never);
      await until(() => seen.seen.length === 2);
      const { message } = await ok(jane.kitty.sendMessage({ thread, body: 'Salad?' }));
      expect(message).toMatchObject({ threadId: Number(thread.id) });
      await until(() => seen.seen.length === 4);
      expect(seen.seen).toEqual(['keys Sal', 'jane started', 'message Salad?', 'jane stopped']);
      await ok(john.kitty.readThread({ thread: watched } as never));
      const { paginator: receipts } = await ok(jane.kitty.getReadReceipts({ message }));
      expect(receipts.items).toMatchObject([{ user: { name: 'john' } }]);
      expect((await ok(jane.kitty.getMessages({ channel }))).paginator.items[0]?.id).not.toBe(message.id);
    });
  });
}
