import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRawClient, createRawStage, parsed } from '../../../test/rawClient.js';
import { MAX_FRAME_LENGTH } from './limits.js';
import { routeKeys } from './routes/routes.js';

describe('a client that is no good', () => {
  it.each([
    ['garbage', 'GET / HTTP/1.1'],
    ['half a frame', 'CONNECT\nStompX-User:jane'],
    ['a request before CONNECT', 'SEND\ndestination:/x\n\n{}\0'],
    ['an unknown command', 'BEGIN\n\n\0'],
    ['an endless frame', `SEND\n\n${'x'.repeat(MAX_FRAME_LENGTH)}\0`],
    ['a password that is no JSON', 'CONNECT\nStompX-User:jane\nStompX-Auth-Params:%%%\n\n\0'],
  ])('is sent away for %s', (_what, text) => {
    const { emulator, connect } = createRawStage({ passwords: { jane: 'x' } });
    const client = connect();
    client.wire.receive(text);
    expect(client.take()).toMatchObject([{ command: 'ERROR' }]);
    expect(client.closes).toEqual([1008]);
    expect(emulator.stats().sockets).toBe(0);
    client.wire.receive('CONNECT\nStompX-User:john\n\n\0');
    expect(client.take()).toEqual([]);
  });

  it('is sent away for a second CONNECT, and everything it held goes with it', () => {
    const { emulator, connect } = createRawStage();
    const client = connect();
    client.signIn('jane');
    client.listen('/user/queue/v1/errors');
    client.signIn('john');
    expect(client.take().at(-1)).toMatchObject({ command: 'ERROR' });
    expect(emulator.stats()).toMatchObject({ sockets: 0, subscriptions: 0 });
  });

  it('with a name that would inject headers is refused', () => {
    const client = createRawStage().connect();
    client.wire.receive('CONNECT\nStompX-User:jane\u0007\n\n\0');
    expect(parsed(client.take()[0])).toMatchObject({ error: 'AccessDeniedError' });
  });
});

describe('whatever a client sends', () => {
  const json = fc.oneof(fc.json({ maxDepth: 2 }), fc.string(), fc.constant('{"type":"TEXT","body":"x"}'));
  const field = fc.constantFrom(
    'type',
    'body',
    'emoji',
    'name',
    'members',
    'user',
    'channel',
    'file',
    'state',
    'keys',
    'properties',
    'url',
  );
  const value = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('TEXT', 'FILE', 'PUBLIC', 'DIRECT', 'ON', '🎉'),
  );
  const body = fc.oneof(
    json,
    fc.dictionary(field, value).map((fields) => JSON.stringify(fields)),
  );
  const destination = fc
    .tuple(fc.constantFrom(...routeKeys), fc.integer({ min: 0, max: 60 }))
    .map(([key, id]) => `/application/v1/${key.replaceAll(':id', String(id))}`);
  const header = fc.constantFrom('name', 'displayName', 'online', 'channelId', 'username', 'unread', 'type');
  const request = fc.record({
    command: fc.constantFrom('SEND', 'SUBSCRIBE'),
    headers: fc.dictionary(header, fc.string()),
    destination: fc.oneof({ weight: 5, arbitrary: destination }, { weight: 1, arbitrary: fc.string() }),
    body,
  });

  it('is answered or refused in words, and harms nobody else', { timeout: 60_000 }, () => {
    const { connect, emulator } = createRawStage();
    const john = connect();
    john.signIn('john');
    const jane = connect();
    jane.signIn('jane');
    jane.listen('/user/queue/v1/errors', 'errors');
    let id = 0;
    fc.assert(
      fc.property(request, ({ command, headers, ...sent }) => {
        id++;
        jane.send(
          command,
          { ...headers, id: `s-${id}`, receipt: `r-${id}`, destination: sent.destination },
          sent.body,
        );
        // An error without a name of ours is one that nobody thought of.
        for (const frame of jane.take()) expect(frame.body).not.toContain('UnknownChatKittyError');
        expect(jane.closes).toEqual([]);
      }),
      { numRuns: 1_500 },
    );
    expect(emulator.stats().socketsOf('john')).toBe(1);
    expect(john.read('/application/v1/user.relay')).toMatchObject({ name: 'john' });
  });
});

describe('a signed-in client', () => {
  const setUp = () => {
    const stage = createRawStage();
    const jane = stage.connect();
    jane.signIn('jane');
    jane.listen('/user/queue/v1/errors', 'errors');
    const me = jane.read('/application/v1/user.relay');
    jane.take();
    return { ...stage, jane, me };
  };

  const errorOf = (client: ReturnType<typeof setUp>['jane']) =>
    client.take().find(({ headers }) => headers.subscription === 'errors');

  it('may not listen to what belongs to others', () => {
    const { jane, me, emulator } = setUp();
    const before = emulator.stats().subscriptions;
    jane.listen(me._topics.messages.replace(/users\/\d+/, `users/${me.id + 1}`), 'spy');
    const error = errorOf(jane);
    expect(error?.headers['subscription-id']).toBe('spy');
    expect(parsed(error)).toMatchObject({ error: 'AccessDeniedError' });
    expect(emulator.stats().subscriptions).toBe(before);
  });

  it('may not listen to a private channel of others', () => {
    const { jane, me, emulator } = setUp();
    void emulator.as('ada').createChannel({ type: 'PRIVATE', name: 'Secret' });
    const ada = createClientOf(emulator, 'ada');
    const secret = ada.read('/application/v1/user/channels.relay', { name: 'Secret' })._embedded.channels[0];
    const topic = secret._topics.messages.replace(/users\/\d+/, `users/${me.id}`);
    jane.listen(topic, 'spy');
    expect(parsed(errorOf(jane))).toMatchObject({ error: 'AccessDeniedError' });
    jane.act(`/application/v1/channels/${secret.id}/messages.create`, { type: 'TEXT', body: 'let me in' });
    expect(parsed(errorOf(jane))).toMatchObject({ error: 'AccessDeniedError' });
  });

  const createClientOf = (emulator: ReturnType<typeof createRawStage>['emulator'], username: string) => {
    const client = createRawClient(emulator);
    client.signIn(username);
    return client;
  };

  it.each([
    ['an unknown destination', '/application/v1/nonsense.do', '{}', 'UnknownDestinationError'],
    ['the text undefined', 'undefined', '{}', 'UnknownDestinationError'],
    ['what every object has', '/application/v1/constructor', '{}', 'UnknownDestinationError'],
    ['a body that is no JSON', '/application/v1/user.update', '{', 'ValidationError'],
    ['a body that is no object', '/application/v1/user.update', '[]', 'ValidationError'],
    ['a name that is no text', '/application/v1/user.update', '{"displayName":7}', 'ValidationError'],
    ['a channel that does not exist', '/application/v1/channels/9999.join', '{}', 'ChannelNotFoundError'],
  ])('hears on its errors queue of %s', (_what, destination, body, error) => {
    const { jane } = setUp();
    jane.send('SEND', { destination, receipt: 'r-1' }, body);
    const frame = errorOf(jane);
    expect(frame?.headers['receipt-id']).toBe('r-1');
    expect(parsed(frame)).toMatchObject({ error });
    expect(jane.closes).toEqual([]);
  });

  it('hears no more of a private channel once it has left', async () => {
    const { jane, emulator } = setUp();
    const plan = jane.read('/application/v1/user/channels.relay', { name: 'Launch' })._embedded.channels[0];
    jane.listen(plan._topics.messages, 'plan');
    await emulator.as('ada').sendMessage('Launch plan', 'heard');
    jane.act(plan._actions.leave, {});
    jane.take();
    await emulator.as('ada').sendMessage('Launch plan', 'not heard');
    expect(jane.take()).toEqual([]);
  });

  it('cannot use one subscription id twice', () => {
    const { jane, me } = setUp();
    jane.listen(me._topics.self, 'same');
    jane.listen(me._topics.messages, 'same');
    expect(parsed(errorOf(jane))).toMatchObject({ error: 'ValidationError' });
  });

  it('gets heart-beats as announced, until it is gone', () => {
    const { jane, clock } = setUp();
    jane.texts.splice(0);
    clock.advance(30_000);
    expect(jane.texts).toEqual(['\n', '\n', '\n']);
    jane.wire.closed();
    clock.advance(30_000);
    expect(jane.texts).toHaveLength(3);
  });

  it('listens at once, even while receipts are late', () => {
    const { jane, me, clock, emulator } = setUp();
    emulator.faults.delay('subscribe', 100);
    jane.listen(me._topics.messages, 'slow');
    expect([emulator.stats().subscriptions, jane.take()]).toEqual([2, []]);
    jane.send('UNSUBSCRIBE', { id: 'slow' });
    clock.advance(100);
    expect(jane.take()).toMatchObject([{ command: 'RECEIPT' }]);
    expect(emulator.stats().subscriptions).toBe(1);
  });

  it('stops typing 5 seconds after the last key', () => {
    const { jane, clock, emulator } = setUp();
    const [general] = jane.read('/application/v1/user/channels.relay', { name: 'General' })._embedded
      .channels;
    jane.listen(general._topics.typing, 'typing');
    jane.take();
    void emulator.as('ada').type('General', 'H');
    clock.advance(4_000);
    void emulator.as('ada').type('General', 'He');
    clock.advance(4_999);
    const types = () => jane.take().map((frame) => parsed(frame).type);
    expect(types()).toEqual(['thread.typing.started']);
    clock.advance(1);
    expect(types()).toEqual(['thread.typing.stopped']);
  });

  it('hears of its own message in order: reply, channel, list', () => {
    const { jane, me } = setUp();
    const [general] = jane.read('/application/v1/user/channels.relay', { name: 'General' })._embedded
      .channels;
    for (const topic of [me._topics.messages, me._topics.channels, general._topics.messages])
      jane.listen(topic);
    jane.take();
    jane.act(general._actions.message, { type: 'TEXT', body: 'hi' }, 'r-7');
    const [reply, receipt, ...events] = jane.take();
    expect(reply?.headers).toMatchObject({ subscription: me._topics.messages, 'receipt-id': 'r-7' });
    expect(receipt).toMatchObject({ command: 'RECEIPT', headers: { 'receipt-id': 'r-7' } });
    expect(events.map((frame) => parsed(frame).type)).toEqual([
      'channel.message.created',
      'user.channel.updated',
    ]);
    expect(events.every(({ headers }) => headers['receipt-id'] === undefined)).toBe(true);
  });
});
