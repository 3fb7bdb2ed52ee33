import type { Message } from 'chatkitty';
import { expect, it } from 'vitest';
import {
  bodyOf,
  channelNamed,
  newestMessage,
  type OpenDoor,
  ok,
  record,
  refused,
  sendWith,
  setStage,
  settle,
  signInToGeneral,
  until,
} from './sdk.js';

/** protocol §6 and §7: what is unread, and who has read what. */
export function describeReading(open: OpenDoor) {
  const stage = setStage(open);
  const inGeneral = (name: string) => signInToGeneral(stage(), name);

  it('getUnreadMessagesCount: what was deleted or cleared is owed by nobody', async () => {
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

  it('getChannelUnread, getUnreadMessagesCount and getUnreadChannelsCount: what others said, until readChannel', async () => {
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

  it('readMessage, onMessageRead and getReadReceipts: one receipt per person, none for own messages', async () => {
    const [jane, john] = [await inGeneral('jane'), await inGeneral('john')];
    const seen = record<string>();
    await stage().openChat(jane, jane.channel, {
      onMessageRead: (message, { user }) => seen.push(`${user.name} ${bodyOf(message)}`),
    });
    const sent = await sendWith(jane, { channel: jane.channel, body: 'Read me' });
    const message = (await newestMessage(john)) as Message;
    await ok(john.kitty.readMessage({ message }));
    await ok(john.kitty.readMessage({ message }));
    await ok(jane.kitty.readMessage({ message: sent }));
    await until(() => seen.seen.length === 1);
    await settle();
    expect(seen.seen).toEqual(['john Read me']);
    const { paginator } = await ok(jane.kitty.getReadReceipts({ message: sent }));
    expect(paginator.items).toMatchObject([{ user: { name: 'john' } }]);
  });

  it('getLastReadMessage: nothing, when nothing was read yet', async () => {
    const { kitty } = await stage().signIn('jane');
    await stage()
      .emulator.as('ada')
      .createChannel({ type: 'PUBLIC', name: 'New', members: ['jane'] });
    const channel = await channelNamed(kitty, 'New');
    expect((await ok(kitty.getLastReadMessage({ channel, username: 'jane' }))).message).toBeUndefined();
  });

  it('getLastReadMessage: how far a person has come', async () => {
    const [jane, john] = [await inGeneral('jane'), await inGeneral('john')];
    const lastReadBy = async (username: string) =>
      (await ok(jane.kitty.getLastReadMessage({ channel: jane.channel, username }))).message?.id;
    const items = (await ok(jane.kitty.getMessages({ channel: jane.channel }))).paginator.items;
    expect(await lastReadBy('john')).toBe(items[3]?.id);
    await ok(john.kitty.readChannel({ channel: john.channel }));
    expect(await lastReadBy('john')).toBe(items[0]?.id);
  });

  it('onMessageRead: readChannel and readThread tell it of every message that was not read yet', async () => {
    const [jane, john] = [await inGeneral('jane'), await inGeneral('john')];
    await ok(john.kitty.readChannel({ channel: john.channel }));
    const seen = record<string>();
    await stage().openChat(jane, jane.channel, {
      onMessageRead: (message, { user }) => seen.push(`${user.name} ${bodyOf(message)}`),
    });
    const first = await sendWith(jane, { channel: jane.channel, body: 'one' });
    await sendWith(jane, { channel: jane.channel, body: 'two' });
    await ok(john.kitty.readMessage({ message: first }));
    await ok(john.kitty.readChannel({ channel: john.channel }));
    const { thread } = await ok(jane.kitty.createThread({ channel: jane.channel, name: 'Picnic' }));
    await sendWith(jane, { thread, body: 'three' });
    await ok(john.kitty.readThread({ thread } as never));
    await until(() => seen.seen.length === 3);
    await settle();
    expect(seen.seen).toEqual(['john one', 'john two', 'john three']);
  });

  it('getLastReadMessage: refuses to look for a person who does not exist', async () => {
    const { kitty, channel } = await inGeneral('jane');
    expect(await refused(kitty.getLastReadMessage({ channel, username: 'nobody' }))).toMatchObject({
      error: 'UserNotFoundError',
    });
  });
}
