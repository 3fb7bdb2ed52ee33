import type { Message } from 'chatkitty';
import { describe, expect, it } from 'vitest';
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

/** protocol §6 and §7: sending, paging and changing messages. */
export function describeMessages(open: OpenDoor) {
  const stage = setStage(open);

  const inGeneral = (name: string) => signInToGeneral(stage(), name);

  describe('sendMessage', () => {
    it('answers with the message; onReceivedMessage of every open chat hears it once, the own one included', async () => {
      const [jane, john] = [await inGeneral('jane'), await inGeneral('john')];
      const seen = record<string>();
      await stage().openChat(jane, jane.channel, { onReceivedMessage: ({ id }) => seen.push(`jane ${id}`) });
      await stage().openChat(john, john.channel, { onReceivedMessage: ({ id }) => seen.push(`john ${id}`) });
      const message = await sendWith(jane, {
        channel: jane.channel,
        body: 'Hello',
        properties: { client: 1 },
      });
      expect(message).toMatchObject({
        type: 'TEXT',
        body: 'Hello',
        channelId: jane.channel.id,
        user: { name: 'jane' },
        properties: { client: 1 },
      });
      await until(() => seen.seen.length === 2);
      await settle();
      expect(seen.seen.sort()).toEqual([`jane ${message.id}`, `john ${message.id}`]);
    });

    it('onChannelUpdated tells the lists of all members', async () => {
      const [jane, john] = [await inGeneral('jane'), await inGeneral('john')];
      const updated = record<string | undefined>();
      john.kitty.onChannelUpdated(({ lastReceivedMessage }) => updated.push(bodyOf(lastReceivedMessage)));
      await sendWith(jane, { channel: jane.channel, body: 'look' });
      await until(() => updated.seen.length === 1);
      expect(updated.seen).toEqual(['look']);
    });

    it('refuses a blank text, and people who may only read', async () => {
      const { kitty, channel } = await inGeneral('jane');
      expect(await refused(kitty.sendMessage({ channel, body: ' ' }))).toMatchObject({
        error: 'ValidationError',
      });
      const guest = await inGeneral('guest');
      const attempt = guest.kitty.sendMessage({ channel: guest.channel, body: 'let me in' });
      expect(await refused(attempt)).toMatchObject({ error: 'AccessDeniedError' });
    });

    it('lets everybody write in an open channel', async () => {
      const guest = await stage().signIn('guest');
      const channel = await channelNamed(guest.kitty, 'Town hall');
      expect(await sendWith(guest, { channel, body: 'A question' })).toMatchObject({
        user: { name: 'guest' },
      });
    });

    it('marks links and mentions by their positions', async () => {
      const jane = await inGeneral('jane');
      const body = 'See https://a.test/b?c=1, <@john> and <#Design>!';
      const message = await sendWith(jane, { channel: jane.channel, body });
      expect(message).toMatchObject({
        links: [{ source: 'https://a.test/b?c=1', startPosition: 4, endPosition: 24 }],
        mentions: [
          { type: 'USER', tag: '<@john>', startPosition: 26, endPosition: 33, user: { name: 'john' } },
          {
            type: 'CHANNEL',
            tag: '<#Design>',
            startPosition: 38,
            endPosition: 47,
            channel: { name: 'Design' },
          },
        ],
      });
    });

    it('takes a file that lives elsewhere', async () => {
      const jane = await inGeneral('jane');
      const file = { url: 'https://a.test/x.png', name: 'x.png', contentType: 'image/png', size: 12 };
      const message = await sendWith(jane, { channel: jane.channel, file, groupTag: 'g' });
      expect(message).toMatchObject({
        type: 'FILE',
        groupTag: 'g',
        file: { type: 'EXTERNAL', name: 'x.png', size: 12 },
      });
      expect(message).not.toHaveProperty('body');
    });

    it('takes a file that lives elsewhere as a reply, too', async () => {
      const jane = await inGeneral('jane');
      const parent = await sendWith(jane, { channel: jane.channel, body: 'See below' });
      const file = { url: 'https://a.test/x.png', name: 'x.png', contentType: 'image/png', size: 12 };
      const reply = await sendWith(jane, { message: parent, file });
      expect(reply).toMatchObject({ type: 'FILE', nestedLevel: 1, file: { type: 'EXTERNAL' } });
    });

    it('makes two messages of a text and a file that lives elsewhere', async () => {
      const jane = await inGeneral('jane');
      const file = { url: 'https://a.test/x.png', name: 'x.png', contentType: 'image/png', size: 12 };
      const first = await sendWith(jane, { channel: jane.channel, body: 'Look', file });
      expect(first).toMatchObject({ type: 'TEXT', body: 'Look' });
      await expect.poll(async () => (await newestMessage(jane))?.type).toBe('FILE');
    });

    it('goes to the thread when a message is named, too, and to the message when a channel is', async () => {
      const jane = await inGeneral('jane');
      const { kitty, channel } = jane;
      const { thread } = await ok(kitty.createThread({ channel, name: 'Picnic' }));
      const message = await sendWith(jane, { channel, body: 'Lunch?' });
      const reply = await sendWith(jane, { channel, message, body: 'Yes!' });
      expect((await ok(kitty.getMessageParent({ message: reply }))).message.id).toBe(message.id);
      expect(await sendWith(jane, { channel, message, thread, body: 'Salad?' })).toMatchObject({
        threadId: Number(thread.id),
        nestedLevel: 0,
      });
    });

    it.each([
      ['too long a text', { body: 'x'.repeat(20_001) }],
      ['properties that are no object', { body: 'x', properties: [] }],
      ['a group tag that is no text', { body: 'x', groupTag: 7 }],
    ])('refuses %s', async (_what, request) => {
      const { kitty, channel } = await inGeneral('jane');
      const attempt = kitty.sendMessage({ channel, ...request } as never);
      expect(await refused(attempt)).toMatchObject({ error: 'ValidationError' });
    });

    it('tells system messages by the missing user', async () => {
      const jane = await inGeneral('jane');
      const seen = record<Message>();
      await stage().openChat(jane, jane.channel, { onReceivedMessage: seen.push });
      stage().emulator.sendSystemMessage('General', 'Maintenance at nine');
      await until(() => seen.seen.length === 1);
      expect(seen.seen[0]).toMatchObject({ type: 'SYSTEM_TEXT', body: 'Maintenance at nine' });
      expect(seen.seen[0]).not.toHaveProperty('user');
    });
  });

  describe('getMessages', () => {
    it('pages back from the newest without holes or doubles, whatever arrives meanwhile', async () => {
      const { kitty, channel } = await inGeneral('jane');
      const { paginator: first } = await ok(kitty.getMessages({ channel }));
      await stage().emulator.as('ada').sendMessage('General', 'in between');
      const second = await first.nextPage();
      const ids = [...first.items, ...second.items].map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)].sort((a, b) => b - a));
      expect(second.hasNextPage).toBe(false);
      const back = await second.prevPage();
      expect(back.items.map(({ id }) => id)).toEqual(first.items.map(({ id }) => id));
    });

    it('with mainThread leaves replies out', async () => {
      const jane = await inGeneral('jane');
      const parent = await newestMessage(jane);
      const reply = await sendWith(jane, { message: parent, body: 'a reply' });
      const { kitty, channel } = jane;
      const all = await ok(kitty.getMessages({ channel }));
      const main = await ok(kitty.getMessages({ channel, filter: { mainThread: true } }));
      expect(all.paginator.items[0]?.id).toBe(reply.id);
      expect(main.paginator.items[0]?.id).toBe(parent?.id);
    });
  });

  it('getMessageParent, getMessageChannel and getMessageRepliesCount: replies know where they belong', async () => {
    const [jane, john] = [await inGeneral('jane'), await inGeneral('john')];
    const parent = await sendWith(jane, { channel: jane.channel, body: 'Lunch?' });
    const seen = record<[Message, Message | undefined]>();
    await stage().openChat(jane, jane.channel, {
      onReceivedMessage: (message, root) => seen.push([message, root]),
    });
    const [question] = (await ok(john.kitty.getMessages({ channel: john.channel }))).paginator.items;
    const reply = await sendWith(john, { message: question, body: 'Yes!' });
    expect(reply).toMatchObject({ nestedLevel: 1, channelId: john.channel.id });
    await until(() => seen.seen.length === 1);
    expect(seen.seen[0]).toMatchObject([{ id: reply.id }, { id: parent.id }]);
    const replies = await ok(jane.kitty.getMessages({ message: parent }));
    expect(replies.paginator.items.map(({ id }) => id)).toEqual([reply.id]);
    expect(await ok(jane.kitty.getMessageRepliesCount({ message: parent }))).toMatchObject({ count: 1 });
    expect((await ok(jane.kitty.getMessageParent({ message: reply }))).message.id).toBe(parent.id);
    expect((await ok(jane.kitty.getMessageChannel({ message: reply }))).channel.name).toBe('General');
  });

  it('getMessageParent: a message that is no reply has no parent to lead to', async () => {
    const jane = await inGeneral('jane');
    const message = (await newestMessage(jane)) as Message;
    expect(message).toMatchObject({ nestedLevel: 0 });
    expect(message._relays).not.toHaveProperty('parent');
    await expect(jane.kitty.getMessageParent({ message })).rejects.toThrow();
  });

  it('getMessages of a message: its replies in pages, newest first', async () => {
    const jane = await inGeneral('jane');
    const parent = await sendWith(jane, { channel: jane.channel, body: 'Count with me' });
    const ada = stage().emulator.as('ada');
    for (let number = 1; number <= 27; number++) {
      await ada.sendMessage('General', String(number), { replyTo: parent.id });
    }
    const { paginator: first } = await ok(jane.kitty.getMessages({ message: parent }));
    const second = await first.nextPage();
    const bodies = [...first.items, ...second.items].map(bodyOf);
    expect(bodies).toEqual(Array.from({ length: 27 }, (_, index) => String(27 - index)));
  });

  describe('editMessage', () => {
    it('onMessageUpdated of every open chat hears of it, with the time of the edit', async () => {
      const [jane, john] = [await inGeneral('jane'), await inGeneral('john')];
      const seen = record<Message>();
      await stage().openChat(john, john.channel, { onMessageUpdated: seen.push });
      const message = await sendWith(jane, { channel: jane.channel, body: 'tpyo' });
      const edited = await ok(jane.kitty.editMessage({ message, body: 'typo' }));
      expect(edited.message).toMatchObject({
        id: message.id,
        body: 'typo',
        lastEditedTime: expect.any(String),
      });
      await until(() => seen.seen.length === 1);
      expect(seen.seen[0]).toMatchObject({ id: message.id, body: 'typo' });
    });

    it("refuses to change other people's words", async () => {
      const jane = await inGeneral('jane');
      const { id } = await stage().emulator.as('ada').sendMessage('General', 'mine');
      const message = (await newestMessage(jane)) as Message;
      expect(message.id).toBe(id);
      const attempt = jane.kitty.editMessage({ message, body: 'yours' });
      expect(await refused(attempt)).toMatchObject({ error: 'AccessDeniedError' });
    });
  });

  describe('deleteMessage', () => {
    it('takes it from everybody, and onMessageUpdated of open chats hears that it is deleted', async () => {
      const [jane, john] = [await inGeneral('jane'), await inGeneral('john')];
      const seen = record<Message>();
      await stage().openChat(john, john.channel, { onMessageUpdated: seen.push });
      const message = await sendWith(jane, { channel: jane.channel, body: 'oops' });
      await ok(jane.kitty.deleteMessage({ message }));
      await until(() => seen.seen.length === 1);
      expect(seen.seen[0]).toMatchObject({ id: message.id, body: '', deleted: true });
      expect((await newestMessage(john))?.id).not.toBe(message.id);
      expect(await refused(jane.kitty.editMessage({ message, body: 'x' }))).toMatchObject({
        error: 'MessageNotFoundError',
      });
    });

    it('belongs to the author and the moderators', async () => {
      const [jane, john] = [await inGeneral('jane'), await inGeneral('john')];
      await stage().emulator.as('ada').sendMessage('General', 'stay');
      const message = (await newestMessage(john)) as Message;
      expect(await refused(john.kitty.deleteMessage({ message }))).toMatchObject({
        error: 'AccessDeniedError',
      });
      await ok(jane.kitty.deleteMessage({ message }));
    });
  });

  it('deleteMessageForMe: only the actor loses it', async () => {
    const [jane, john] = [await inGeneral('jane'), await inGeneral('john')];
    const message = (await newestMessage(john)) as Message;
    await ok(john.kitty.deleteMessageForMe({ message }));
    expect((await newestMessage(john))?.id).not.toBe(message.id);
    expect((await newestMessage(jane))?.id).toBe(message.id);
  });
}
