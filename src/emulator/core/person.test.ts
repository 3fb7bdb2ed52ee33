import { describe, expect, it } from 'vitest';
import { createRawStage, parsed } from '../../../test/rawClient.js';

describe('a scripted person', () => {
  const setUp = (name = 'jane') => {
    const stage = createRawStage();
    const client = stage.connect();
    client.signIn(name);
    const me = client.read('/application/v1/user.relay');
    const types = () => client.take().flatMap((frame) => parsed(frame)?.type ?? []);
    return { ...stage, client, me, types };
  };

  it('joins public and open channels to write, but no private ones', async () => {
    const { emulator, client } = setUp();
    const newcomer = emulator.as('newcomer');
    await newcomer.sendMessage('General', 'Hello');
    await newcomer.sendMessage('Town hall', 'Hello');
    await expect(newcomer.sendMessage('Launch plan', 'Hello')).rejects.toThrow('Join "Launch plan"');
    const [hall] = client.read('/application/v1/user/channels.relay', { name: 'Town' })._embedded.channels;
    const members = client.read(hall._relays.members)._embedded.users;
    expect(members.map(({ name }: { name: string }) => name)).toContain('newcomer');
  });

  it('returns what it said, and can change its mind', async () => {
    const { emulator, client } = setUp();
    const ada = emulator.as('ada');
    const message = await ada.sendMessage('General', 'Helo', { properties: { a: 1 }, groupTag: 'g' });
    expect(message).toMatchObject({
      body: 'Helo',
      user: { name: 'ada' },
      properties: { a: 1 },
      groupTag: 'g',
    });
    expect((await ada.editMessage(message, 'Hello')).body).toBe('Hello');
    await ada.react(message.id, '+1');
    const look = () => client.read(message._relays.self);
    expect(look()).toMatchObject({ body: 'Hello', reactions: [{ count: 1 }] });
    await ada.removeReaction(message, '👍');
    await ada.deleteMessage(message);
    expect(look()).toMatchObject({ deleted: true, body: '' });
    expect(look().reactions).toBeUndefined();
    await expect(ada.react(message, '👍')).rejects.toThrow('was deleted');
  });

  it('can send a file that lives elsewhere', async () => {
    const { emulator } = setUp();
    const file = { url: 'https://a.test/x.png', name: 'x.png', contentType: 'image/png', size: 3 };
    expect(await emulator.as('ada').sendMessage('General', '', { file })).toMatchObject({
      type: 'FILE',
      file,
    });
  });

  it('types for as long as it is told, then stops', async () => {
    const { emulator, clock, client, me, types } = setUp();
    client.listen(me._topics.participants);
    types();
    let isDone = false;
    const typing = emulator.as('ada').type('General', 'Hel', { for: 12_000 });
    void typing.then(() => {
      isDone = true;
    });
    for (let second = 0; second < 12; second++) {
      expect([second, isDone]).toEqual([second, false]);
      clock.advance(1_000);
      await Promise.resolve();
    }
    await typing;
    expect(types()).toEqual(['participant.typing.started', 'participant.typing.stopped']);
  });

  it('stops typing when it sends, and may type again at once', async () => {
    const { emulator, client, me, types } = setUp();
    client.listen(me._topics.participants);
    types();
    const ada = emulator.as('ada');
    await ada.type('General', 'H');
    await ada.sendMessage('General', 'Hi');
    await ada.type('General', 'And');
    await ada.stopTyping('General');
    await ada.stopTyping('General');
    const turn = ['participant.typing.started', 'participant.typing.stopped'];
    expect(types()).toEqual([...turn, ...turn]);
  });

  it('comes and goes once, however often it is told', async () => {
    const { emulator, client, me, types } = setUp();
    client.listen(me._topics.contacts);
    types();
    const linus = emulator.as('linus');
    await linus.goOnline();
    await linus.goOnline();
    await linus.goOffline();
    await linus.goOffline();
    expect(types()).toEqual(['contact.presence.changed', 'contact.presence.changed']);
  });

  it('stays online as long as a real connection holds', async () => {
    const { emulator, client, me, types, connect } = setUp();
    client.listen(me._topics.contacts);
    const linus = connect();
    linus.signIn('linus');
    await emulator.as('linus').goOnline();
    types();
    await emulator.as('linus').goOffline();
    expect(types()).toEqual([]);
    linus.wire.closed();
    expect(types()).toEqual(['contact.presence.changed']);
  });

  it('opens channels, invites, reads and leaves', async () => {
    const { emulator, client, me, types } = setUp();
    client.listen(me._topics.channels);
    types();
    const ada = emulator.as('ada');
    const channel = await ada.createChannel({ type: 'PRIVATE', name: 'Party', members: ['somebody'] });
    await ada.invite(channel.id, 'jane');
    expect(types()).toEqual(['user.channel.joined']);
    await ada.enter('Party');
    await ada.enter('Party');
    expect(emulator.stats().chatSessions).toBe(1);
    await ada.leave('Party');
    expect(emulator.stats().chatSessions).toBe(0);
    await ada.readChannel('Party');
    await ada.leaveChannel('Party');
    expect(types()).toEqual(['user.channel.updated']);
    expect((await emulator.as('grace').joinChannel('Random')).name).toBe('Random');
  });

  it('outlives a reset', async () => {
    const { emulator } = setUp();
    const ada = emulator.as('ada');
    await ada.enter('General');
    emulator.reset();
    expect(emulator.stats().chatSessions).toBe(0);
    await ada.sendMessage('General', 'Still here');
  });

  it('names the channels there are when it cannot find one', async () => {
    const { emulator } = setUp();
    await expect(emulator.as('ada').sendMessage('Genral', 'x')).rejects.toThrow(
      'no channel "Genral". It has: "General", "Design", "Random"',
    );
  });
});
