import type { Notification } from 'chatkitty';
import { describe, expect, it } from 'vitest';
import { type OpenDoor, ok, pause, record, setStage, settle, signInToGeneral, until } from './sdk.js';

/** protocol §7 and §9: typing, presence, participants, events and notifications. */
export function describeLive(open: OpenDoor) {
  const stage = setStage(open);
  const inGeneral = (name: string) => signInToGeneral(stage(), name);

  describe('sendKeystrokes', () => {
    it('onReceivedKeystrokes and onTypingStarted hear the keys, onTypingStopped the message, nobody late keys', async () => {
      const [jane, john] = [await inGeneral('jane'), await inGeneral('john')];
      const seen = record<string>();
      await stage().openChat(john, john.channel, {
        onReceivedKeystrokes: ({ username, keys }) => seen.push(`${username} pressed ${keys}`),
        onTypingStarted: ({ name }) => seen.push(`${name} started`),
        onTypingStopped: ({ name }) => seen.push(`${name} stopped`),
        onReceivedMessage: () => seen.push('message'),
      });
      jane.kitty.sendKeystrokes({ channel: jane.channel, keys: 'Hel' });
      await until(() => seen.seen.length === 2);
      jane.kitty.sendKeystrokes({ channel: jane.channel, keys: 'Hello' });
      await ok(jane.kitty.sendMessage({ channel: jane.channel, body: 'Hello' }));
      // The SDK holds keystrokes back for 150 ms.
      await pause(220);
      expect(seen.seen).toEqual(['jane pressed Hel', 'jane started', 'message', 'jane stopped']);
    });

    it('onTypingStopped hears of empty keys, and of leaving the chat', async () => {
      const [jane, john] = [await inGeneral('jane'), await inGeneral('john')];
      const seen = record<string>();
      await stage().openChat(john, john.channel, { onTypingStopped: ({ name }) => seen.push(name) });
      jane.kitty.sendKeystrokes({ channel: jane.channel, keys: 'H' });
      await pause(200);
      jane.kitty.sendKeystrokes({ channel: jane.channel, keys: '' });
      await until(() => seen.seen.length === 1);

      const session = await stage().openChat(jane, jane.channel);
      jane.kitty.sendKeystrokes({ channel: jane.channel, keys: 'H' });
      await pause(200);
      session.end();
      await until(() => seen.seen.length === 2);
    });

    it('onTypingStopped hears of a lost connection', async () => {
      const [jane, john] = [await inGeneral('jane'), await inGeneral('john')];
      const seen = record<string>();
      await stage().openChat(john, john.channel, { onTypingStopped: ({ name }) => seen.push(name) });
      await stage().openChat(jane, jane.channel);
      jane.kitty.sendKeystrokes({ channel: jane.channel, keys: 'H' });
      await pause(200);
      stage().emulator.disconnect('jane');
      await until(() => seen.seen.length === 1);
    });

    it('onParticipantStartedTyping and onParticipantStoppedTyping tell the other members, wherever they are', async () => {
      const john = await inGeneral('john');
      const seen = record<string>();
      john.kitty.onParticipantStartedTyping(({ name }) => seen.push(`${name} started`));
      john.kitty.onParticipantStoppedTyping(({ name }) => seen.push(`${name} stopped`));
      await stage().emulator.as('ada').type('General', 'Hi', { for: 40 });
      await until(() => seen.seen.length === 2);
      expect(seen.seen).toEqual(['ada started', 'ada stopped']);
    });
  });

  it('onUserPresenceChanged and onParticipantPresenceChanged: people come and go', async () => {
    const john = await inGeneral('john');
    const seen = record<string>();
    john.kitty.onUserPresenceChanged(({ name, presence }) => seen.push(`contact ${name} ${presence.status}`));
    await stage().openChat(john, john.channel, {
      onParticipantPresenceChanged: ({ name, presence }) => seen.push(`chat ${name} ${presence.online}`),
    });
    const jane = await stage().signIn('jane');
    await until(() => seen.seen.length === 2);
    await jane.kitty.endSession();
    await until(() => seen.seen.length === 4);
    expect(seen.seen).toEqual([
      'contact jane AVAILABLE',
      'chat jane true',
      'contact jane UNAVAILABLE',
      'chat jane false',
    ]);
  });

  it('onParticipantEnteredChat and onParticipantLeftChat: the first session enters, the last one leaves', async () => {
    const [jane, john] = [await inGeneral('jane'), await inGeneral('john')];
    const seen = record<string>();
    await stage().openChat(john, john.channel, {
      onParticipantEnteredChat: ({ name }) => seen.push(`${name} entered`),
      onParticipantLeftChat: ({ name }) => seen.push(`${name} left`),
    });
    const first = await stage().openChat(jane, jane.channel);
    const second = await stage().openChat(jane, jane.channel);
    first.end();
    second.end();
    await until(() => seen.seen.length === 2);
    await stage().emulator.as('ada').enter('General');
    await stage().emulator.as('ada').leave('General');
    await until(() => seen.seen.length === 4);
    expect(seen.seen).toEqual(['jane entered', 'jane left', 'ada entered', 'ada left']);
  });

  it('triggerEvent: onEventTriggered of open chats hears of it', async () => {
    const [jane, john] = [await inGeneral('jane'), await inGeneral('john')];
    const seen = record<unknown>();
    await stage().openChat(john, john.channel, { onEventTriggered: seen.push });
    await ok(jane.kitty.triggerEvent({ channel: jane.channel, type: 'poke', properties: { hard: true } }));
    await until(() => seen.seen.length === 1);
    expect(seen.seen).toMatchObject([{ type: 'poke', user: { name: 'jane' }, properties: { hard: true } }]);
  });

  describe('onNotificationReceived', () => {
    const watch = async (name: string) => {
      const client = await inGeneral(name);
      const { seen, push } = record<Notification>();
      client.kitty.onNotificationReceived(push);
      return { ...client, seen };
    };

    it('hears of messages outside of open chats, never of own ones', async () => {
      const [jane, john] = [await watch('jane'), await watch('john')];
      const session = await stage().openChat(john, john.channel);
      await ok(jane.kitty.sendMessage({ channel: jane.channel, body: 'seen' }));
      await settle();
      session.end();
      await until(() => stage().emulator.stats().chatSessions === 0);
      await ok(jane.kitty.sendMessage({ channel: jane.channel, body: 'missed' }));
      await until(() => john.seen.length === 1);
      await settle();
      expect(jane.seen).toEqual([]);
      expect(john.seen).toMatchObject([
        {
          title: 'Jane Ferreira',
          body: 'missed',
          muted: false,
          readTime: null,
          channel: { name: 'General' },
          data: { type: 'USER:SENT:MESSAGE', recipient: { name: 'john' }, message: { body: 'missed' } },
        },
      ]);
    });

    it.each([
      ['a mention', 'hey <@john>', { type: 'USER:MENTIONED:USER', mentionedUser: { name: 'john' } }],
      [
        'a mention of a channel',
        'hey <#Design>',
        { type: 'USER:MENTIONED:CHANNEL', mentionedChannel: { name: 'Design' } },
      ],
      ['any message', 'hey', { type: 'USER:SENT:MESSAGE' }],
    ])('knows that it was %s', async (_what, body, data) => {
      const john = await watch('john');
      await stage().emulator.as('ada').sendMessage('General', body);
      await until(() => john.seen.length === 1);
      expect(john.seen[0]?.data).toMatchObject({ ...data, message: { body } });
    });

    it('tells of one message once: a mention counts more than a reply', async () => {
      const john = await watch('john');
      const { message } = await ok(john.kitty.sendMessage({ channel: john.channel, body: 'Who is in?' }));
      await stage().emulator.as('ada').sendMessage('General', 'Me, <@john>', { replyTo: message.id });
      await until(() => john.seen.length === 1);
      await settle();
      expect(john.seen.map(({ data }) => data.type)).toEqual(['USER:MENTIONED:USER']);
    });

    it('tells the author of a message of its replies', async () => {
      const john = await watch('john');
      const { message } = await ok(john.kitty.sendMessage({ channel: john.channel, body: 'Who is in?' }));
      await stage().emulator.as('ada').sendMessage('General', 'Me', { replyTo: message.id });
      await until(() => john.seen.length === 1);
      expect(john.seen[0]).toMatchObject({
        data: { type: 'USER:REPLIED_TO:MESSAGE', parent: { id: message.id } },
      });
    });

    it('hears of system messages, too', async () => {
      const john = await watch('john');
      stage().emulator.sendSystemMessage('General', 'Maintenance');
      await until(() => john.seen.length === 1);
      expect(john.seen[0]).toMatchObject({ title: 'General', data: { type: 'SYSTEM:SENT:MESSAGE' } });
    });
  });
}
