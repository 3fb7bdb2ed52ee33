import { describe, expect, it } from 'vitest';
import { type createRawClient, createRawStage, parsed } from '../../../test/rawClient.js';

type Client = ReturnType<typeof createRawClient>;

/** Signs in and listens to everything a real client listens to. */
function signIn(stage: ReturnType<typeof createRawStage>, username: string) {
  const client = stage.connect();
  client.signIn(username);
  client.listen('/user/queue/v1/errors');
  const me = client.read('/application/v1/user.relay');
  for (const topic of Object.values<string>(me._topics)) client.listen(topic);
  client.take();
  const events = () =>
    client.take().flatMap((frame) => {
      const event = parsed(frame);
      return event?.type ? [`${event.type}${frame.headers['receipt-id'] ? ' (reply)' : ''}`] : [];
    });
  const channel = (name: string) =>
    client.read('/application/v1/user/channels.relay', { name })._embedded.channels[0];
  return { ...client, me, events, channel };
}

const enter = (client: Client, channel: { _topics: Record<string, string> }) =>
  client.listen(channel._topics.self as string);

describe('two tabs of one person', () => {
  const setUp = () => {
    const stage = createRawStage();
    const jane = signIn(stage, 'jane');
    return { ...stage, jane, one: signIn(stage, 'john'), two: signIn(stage, 'john') };
  };

  it('hear of a join once each, and only the acting one gets the reply', () => {
    const { one, two } = setUp();
    one.act(one.channel('Random')._actions.join, {});
    expect(one.events()).toEqual(['user.channel.joined (reply)']);
    expect(two.events()).toEqual(['user.channel.joined']);
  });

  it('hear of leaving, muting and hiding once each', () => {
    const { one, two } = setUp();
    const design = one.channel('Design');
    one.act(design._actions.mute, { state: 'ON' });
    one.act(design._actions.hide, {});
    one.act(design._actions.leave, {});
    const types = ['user.channel.updated', 'user.channel.hidden', 'user.channel.left'];
    expect(one.events()).toEqual(types.map((type) => `${type} (reply)`));
    expect(two.events()).toEqual(types);
  });

  it('hear of a new name and a new moderator once each', () => {
    const { one, two } = setUp();
    const created = { type: 'PUBLIC', name: 'Boats', members: [{ username: 'ada' }] };
    one.act(one.me._actions.createChannel, created);
    const boats = one.channel('Boats');
    one.take();
    two.take();
    one.act(boats._actions.update, { ...boats, name: 'Small boats' });
    one.act(boats._actions.addModerator, { username: 'ada' });
    expect(one.events()).toEqual(['user.channel.updated (reply)', 'user.channel.updated (reply)']);
    expect(two.events()).toEqual(['user.channel.updated', 'user.channel.updated']);
  });

  it('are present until the last one is gone', () => {
    const { one, two, jane } = setUp();
    jane.take();
    one.wire.closed();
    expect(jane.events()).toEqual([]);
    two.wire.closed();
    expect(jane.events()).toEqual(['contact.presence.changed']);
  });

  it('are in the chat as long as one of them is, and then nobody is notified', () => {
    const { one, two, jane, emulator } = setUp();
    const general = jane.channel('General');
    jane.listen(general._topics.participants);
    enter(one, one.channel('General'));
    enter(two, two.channel('General'));
    for (const client of [one, two, jane]) client.take();

    one.wire.closed();
    jane.act(general._actions.message, { type: 'TEXT', body: 'seen' });
    expect(two.events()).toEqual(['user.channel.updated']);
    two.send('UNSUBSCRIBE', { id: general._topics.self.replace(/users\/\d+/, `users/${two.me.id}`) });
    expect(jane.events()).toContain('channel.participant.inactive');
    jane.act(general._actions.message, { type: 'TEXT', body: 'missed' });
    expect(two.events()).toEqual(['user.channel.updated', 'user.notification.created']);
    expect(emulator.stats().chatSessions).toBe(0);
  });
});

describe('everybody sees a channel with their own eyes', () => {
  const permissionsOf = (channel: { _actions: object }) =>
    ['join', 'leave', 'invite', 'addModerator'].filter((name) => name in channel._actions);

  it.each([
    ['jane', 'General', ['leave', 'invite', 'addModerator']],
    ['john', 'General', ['leave', 'invite']],
    ['john', 'Random', ['join']],
    ['guest', 'Town hall', ['join']],
    ['jane', 'jane-john', []],
  ])('%s in %s may %j', (username, name, permissions) => {
    const client = signIn(createRawStage(), username);
    const channel = client.channel(name);
    expect(permissionsOf(channel)).toEqual(permissions);
    expect(channel._topics.messages).toContain(`users/${client.me.id}/`);
  });

  it('leaves out what is not there, and never says null', () => {
    const stage = createRawStage();
    const jane = signIn(stage, 'jane');
    const page = jane.read(jane.channel('Design')._relays.messages);
    for (const message of page._embedded.messages) {
      expect('body' in message).not.toBe('file' in message);
      expect(Object.values(message)).not.toContain(null);
    }
    expect(jane.channel('General')).not.toHaveProperty('members');
    expect(jane.channel('jane-john').members).toHaveLength(2);
  });

  it('does not tell outsiders about private channels that are mentioned', () => {
    const stage = createRawStage();
    const [jane, linus] = [signIn(stage, 'jane'), signIn(stage, 'linus')];
    jane.act(jane.channel('General')._actions.message, { type: 'TEXT', body: 'see <#Launch plan>' });
    const mentionsFor = (client: typeof jane) =>
      client.read(client.channel('General')._relays.messages)._embedded.messages[0].mentions;
    expect(mentionsFor(jane)).toHaveLength(1);
    expect(mentionsFor(linus)).toEqual([]);
  });
});

describe('a direct channel', () => {
  it('that was hidden comes back when it is asked for again', () => {
    const stage = createRawStage();
    const jane = signIn(stage, 'jane');
    jane.act(jane.channel('jane-john')._actions.hide, {});
    expect(jane.channel('jane-john')).toBeUndefined();
    jane.take();
    jane.act(jane.me._actions.createChannel, { type: 'DIRECT', members: [{ username: 'john' }] });
    expect(jane.events()).toEqual(['user.channel.upserted (reply)', 'user.channel.unhidden']);
    expect(jane.channel('jane-john')).toBeDefined();
  });

  it('cannot be joined, left or grown, whatever a client sends', () => {
    const stage = createRawStage();
    const [jane, ada] = [signIn(stage, 'jane'), signIn(stage, 'ada')];
    const { id } = jane.channel('jane-john');
    const refusals = (client: typeof jane, actions: [string, object][]) => {
      client.take();
      for (const [action, body] of actions) client.act(`/application/v1/channels/${id}${action}`, body);
      return client.take().map((frame) => parsed(frame)?.error);
    };
    const denied = 'AccessDeniedError';
    expect(
      refusals(jane, [
        ['.leave', {}],
        ['.invite', { user: { username: 'ada' } }],
        ['/moderators.create', { username: 'john' }],
      ]),
    ).toEqual([denied, denied, denied]);
    expect(
      refusals(ada, [
        ['.join', {}],
        ['/messages.create', { type: 'TEXT', body: 'x' }],
      ]),
    ).toEqual([denied, denied]);
  });
});
