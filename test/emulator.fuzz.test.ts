// @vitest-environment node
import { connect as connectTcp } from 'node:net';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  CONNECT_WITHIN,
  MAX_BACKLOG_BYTES,
  MAX_BODY_LENGTH,
  MAX_FRAME_LENGTH,
} from '../src/emulator/core/limits.js';
import { routeKeys } from '../src/emulator/core/routes/routes.js';
import { createEmulator } from '../src/emulator/index.js';
import { type EmulatorServer, startEmulator } from '../src/emulator/node/index.js';
import { until } from './contract/sdk.js';
import { createRawStage } from './rawClient.js';
import { openRawSocket, type RawSocket } from './rawSocket.js';

const API = '/application/v1/';
const COMMANDS = [
  'CONNECT',
  'STOMP',
  'SUBSCRIBE',
  'UNSUBSCRIBE',
  'SEND',
  'ACK',
  'NACK',
  'DISCONNECT',
  'BEGIN',
  'JUMP',
];

/** Destinations that exist, exist for others, or nearly exist. */
const destination = fc.oneof(
  fc
    .tuple(fc.constantFrom(...routeKeys), fc.integer({ min: -1, max: 400 }))
    .map(([key, id]) => API + key.replaceAll(':id', String(id))),
  fc
    .tuple(
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 0, max: 20 }),
      fc.constantFrom('self', 'messages', 'typing', '__proto__', 'constructor'),
    )
    .map(([user, channel, topic]) => `/topic/v1/users/${user}/channels/${channel}.${topic}`),
  fc.constantFrom(
    '/user/queue/v1/errors',
    'undefined',
    '',
    '/',
    `${API}user/channels.relay?after=1@1`,
    `${API}channels/999999999999999999999.relay`,
  ),
  fc.string(),
);
const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  destination,
  fc.constantFrom('undefined', '0', '-1', '\u0000', '😀'),
);
const headers = fc.record(
  {
    destination,
    id: value,
    receipt: value,
    'content-length': value,
    username: value,
    name: value,
    channelId: value,
    'StompX-User': value,
    'StompX-Auth-Params': value,
    ['__proto__']: value,
  },
  { requiredKeys: [] },
);
const body = fc.oneof(
  fc.json(),
  fc.string(),
  fc
    .record(
      {
        type: fc.oneof(fc.constantFrom('TEXT', 'FILE', 'PUBLIC', 'DIRECT'), fc.jsonValue()),
        body: fc.jsonValue(),
        name: fc.jsonValue(),
        file: fc.jsonValue(),
        emoji: fc.jsonValue(),
        keys: fc.jsonValue(),
        user: fc.jsonValue(),
        username: fc.oneof(fc.constantFrom('jane', 'john'), fc.jsonValue()),
        members: fc.jsonValue(),
        properties: fc.jsonValue(),
        displayName: fc.jsonValue(),
        url: fc.jsonValue(),
        state: fc.jsonValue(),
      },
      { requiredKeys: [] },
    )
    .map((object) => JSON.stringify(object)),
);
const escaped = (text: string) =>
  text.replace(/[\\\n\r:]/g, (found) => ({ '\\': '\\\\', '\n': '\\n', '\r': '\\r' })[found] ?? '\\c');
const frame = fc.tuple(fc.constantFrom(...COMMANDS), headers, body).map(([command, fields, content]) => {
  const lines = Object.entries(fields).map(([name, text]) => `${escaped(name)}:${escaped(String(text))}`);
  return `${[command, ...lines].join('\n')}\n\n${content}\0`;
});
/** What somebody sends who means harm, or has a bug: frames, halves of frames, anything. */
const garbage = fc.oneof(
  { weight: 6, arbitrary: frame },
  { weight: 1, arbitrary: fc.tuple(frame, fc.nat(80)).map(([text, length]) => text.slice(0, length)) },
  { weight: 1, arbitrary: fc.tuple(frame, fc.nat(80)).map(([text, length]) => text.slice(length)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

describe('whatever one client sends', () => {
  it('is answered or refused, and nobody else notices', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(garbage, { maxLength: 25 }), fc.boolean(), (texts, isSignedIn) => {
        const { emulator, connect, clock } = createRawStage();
        const witness = connect();
        witness.signIn('john');
        const [general] = witness.read(`${API}user/channels.relay`, { name: 'General' })._embedded.channels;
        witness.listen(general._topics.messages);
        const secret = JSON.stringify(
          emulator.save().channels.filter(({ type }) => type === 'PRIVATE' || type === 'DIRECT'),
        );

        const mallory = connect();
        if (isSignedIn) mallory.signIn('mallory');
        for (const text of texts) mallory.wire.receive(text);
        mallory.wire.closed();
        clock.advance(1_000);

        // An error that nobody foresaw would show in the words of the language.
        expect(mallory.texts.join()).not.toMatch(
          /Cannot read|is not a function|is not iterable|Invalid array/,
        );

        witness.take();
        void emulator.as('ada').sendMessage('General', 'still here');
        const heard = witness.take().filter(({ body }) => body.includes('"still here"'));
        expect(heard.length).toBe(1);
        expect(witness.closes).toEqual([]);
        const after = emulator.save();
        expect(JSON.stringify(after.channels.filter(({ id }) => secret.includes(`{"id":${id},`)))).toBe(
          secret,
        );
        // What was said can be kept and found again: nothing has crept in that cannot be written down.
        const restored = createEmulator({ saved: JSON.parse(JSON.stringify(after)) });
        expect(restored.save()).toEqual(after);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a client that does not behave on its socket', () => {
  let server: EmulatorServer;
  let witness: RawSocket;
  let topic = '';
  beforeEach(async () => {
    server = await startEmulator();
    witness = await openRawSocket(server.host, 'john');
    const channels = await witness.read(`${API}user/channels.relay`, { name: 'General' });
    topic = channels._embedded.channels[0]._topics.messages;
    witness.listen(topic);
    await until(() => witness.frames.some(({ command }) => command === 'RECEIPT'));
  });
  afterEach(async () => {
    witness.socket.terminate();
    await server.close();
  });

  let said = 0;
  /** Somebody else still hears what is said, on the socket they always had. */
  async function expectCalm() {
    const text = `calm ${++said}`;
    await server.emulator.as('ada').sendMessage('General', text);
    await until(() => witness.frames.find(({ body }) => body.includes(text)));
    expect(witness.socket.readyState).toBe(witness.socket.OPEN);
  }

  const handshake = `GET /rtm/websocket?api-key=x HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: v12.stomp\r\n\r\n`;
  const tcp = () => {
    const [host, port] = server.host.split(':');
    const socket = connectTcp(Number(port), host);
    socket.on('error', () => undefined);
    return socket;
  };

  it('can send any bytes, with or without a handshake', { timeout: 30_000 }, async () => {
    const bytes = fc.uint8Array({ maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(bytes, fc.boolean(), fc.boolean(), async (content, shakesHands, hangsUp) => {
        const socket = tcp();
        if (shakesHands) socket.write(handshake);
        socket.write(content);
        await new Promise((resolve) => setTimeout(resolve, 2));
        if (hangsUp) socket.destroy();
        else socket.end();
      }),
      { numRuns: 80 },
    );
    await expectCalm();
  });

  it('can stop in the middle of a frame, of a handshake or of a header', async () => {
    const halves = [
      handshake.slice(0, 40),
      handshake,
      'POST /_emulator/reset HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\n{',
    ];
    const sockets = halves.map((half) => {
      const socket = tcp();
      socket.write(half);
      return socket;
    });
    // The head of a masked text message of 100 bytes, of which three come.
    sockets[1]?.write(Buffer.from([0x81, 0xe4, 1, 2, 3, 4, 5, 6, 7]));
    await expectCalm();
    for (const socket of sockets) socket.destroy();
    await expectCalm();
  });

  it('can open many sockets and say nothing on them', async () => {
    const silent = await Promise.all(Array.from({ length: 100 }, () => openRawSocket(server.host)));
    await expectCalm();
    expect(server.emulator.stats().sockets).toBe(1);
    for (const { socket } of silent) socket.terminate();
  });

  it('is cut off for frames that are too large, and is told so where that is possible', async () => {
    const [long, huge] = [
      await openRawSocket(server.host, 'mallory'),
      await openRawSocket(server.host, 'mallory'),
    ];
    long.socket.send('x'.repeat(MAX_FRAME_LENGTH + 1));
    huge.socket.send('x'.repeat(MAX_FRAME_LENGTH * 5));
    expect(await Promise.all([long.closed, huge.closed])).toEqual([1008, 1009]);
    expect(long.frames.at(-1)).toMatchObject({ command: 'ERROR' });
    await expectCalm();
  });

  it('is cut off when it does not read what it is told', { timeout: 30_000 }, async () => {
    const lazy = await openRawSocket(server.host, 'jane');
    lazy.listen((await lazy.read(`${API}user.relay`))._topics.channels);
    await until(() => server.emulator.stats().subscriptionsOf('jane') === 1);
    lazy.socket.pause();
    const ada = server.emulator.as('ada');
    for (let sent = 0; sent < MAX_BACKLOG_BYTES * 3; sent += MAX_BODY_LENGTH) {
      await ada.sendMessage('General', 'x'.repeat(MAX_BODY_LENGTH));
      // Whoever reads gets the time to.
      await new Promise((resolve) => setImmediate(resolve));
    }
    await until(() => server.emulator.stats().socketsOf('jane') === 0, 20);
    lazy.socket.terminate();
    await expectCalm();
  });

  it('can be one of fifty in an open channel who all talk at once', { timeout: 60_000 }, async () => {
    const names = Array.from({ length: 50 }, (_, index) => `guest ${index}`);
    const people = await Promise.all(names.map((name) => openRawSocket(server.host, name)));
    await Promise.all(
      people.map(async ({ read, listen, act }) => {
        const [hall] = (await read(`${API}user/channels.relay`, { name: 'Town hall' }))._embedded.channels;
        for (const one of Object.values<string>(hall._topics)) listen(one);
        await until(() => server.emulator.stats().chatSessions === people.length, 30);
        for (let number = 0; number < 4; number++)
          act(hall._actions.message, { type: 'TEXT', body: `${number}` });
      }),
    );
    const heardBy = ({ frames }: RawSocket) =>
      frames
        .filter(({ body }) => body.startsWith('{"type":"channel.message.created"'))
        .map(({ body }) => JSON.parse(body).resource.id);
    await until(() => people.every((person) => heardBy(person).length === 200), 30);
    const [first = []] = people.map(heardBy);
    expect(first).toEqual([...new Set(first)].sort((a, b) => a - b));
    for (const person of people) expect(heardBy(person)).toEqual(first);
    await expectCalm();
    for (const { socket } of people) socket.terminate();
  });
});

describe('a client that falls silent', () => {
  it('is let go when it has not signed in after a while', () => {
    const { connect, clock } = createRawStage();
    const silent = connect();
    clock.advance(CONNECT_WITHIN - 1);
    expect(silent.closes).toEqual([]);
    clock.advance(1);
    expect(silent.closes).toEqual([1008]);
  });

  it('is taken for gone when it misses its heart-beats, and not before', () => {
    const { connect, clock, emulator } = createRawStage();
    const [dead, alive] = [connect(), connect()];
    dead.signIn('jane');
    alive.signIn('john');
    for (let minute = 0; minute < 3; minute++) {
      clock.advance(60_000);
      alive.wire.receive('\n');
    }
    expect([dead.closes, alive.closes]).toEqual([[1006], []]);
    expect(emulator.stats().socketsOf('jane')).toBe(0);
  });

  it('gets nothing while its connection is half open, heart-beats neither', () => {
    const { connect, clock, emulator } = createRawStage();
    const jane = connect();
    jane.signIn('jane');
    emulator.faults.halfOpen('jane');
    jane.texts.splice(0);
    clock.advance(60_000);
    jane.listen('/user/queue/v1/errors');
    expect(jane.texts).toEqual([]);
  });
});
