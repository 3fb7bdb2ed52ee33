// @vitest-environment node
import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { createEmulator } from '../src/emulator/index.js';
import { attachEmulator, type EmulatorServer, startEmulator } from '../src/emulator/node/index.js';
import { channelNamed, createKitty, ok, signInTo, until } from './contract/sdk.js';

Object.assign(globalThis, { WebSocket });

const closers: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function start(options = {}): Promise<EmulatorServer> {
  const server = await startEmulator(options);
  closers.push(server.close);
  return server;
}

const signIn = async (host: string, username: string) => {
  const client = await signInTo(host, username);
  closers.push(() => client.kitty.endSession());
  return client;
};

const post = (url: string, body?: unknown) =>
  fetch(url, { method: 'POST', body: body === undefined ? undefined : JSON.stringify(body) });

/** An upload as the SDK's HTTP client sends it from a page. */
async function upload(url: string, grant: string, fields: Record<string, string> = {}) {
  const form = new FormData();
  form.append('file', new File(['Hello, file'], 'hello.txt', { type: 'text/plain' }));
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return fetch(url, { method: 'POST', headers: { Grant: grant }, body: form });
}

// The SDK keeps its grant to itself.
const grantOf = (kitty: unknown) => (kitty as { writeFileGrant: string }).writeFileGrant;

describe('uploads over HTTP', () => {
  it('answers with the bare message, tells everybody, and serves the bytes with or without a grant', async () => {
    const { host, url, emulator } = await start();
    const { kitty } = await signIn(host, 'jane');
    const channel = await channelNamed(kitty, 'General');
    const fields = { groupTag: '"album"', properties: '{"a":1}' };
    const response = await upload(`${url}${channel._streams.messages}`, grantOf(kitty), fields);
    const message = await response.json();
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(message).toMatchObject({
      type: 'FILE',
      groupTag: 'album',
      properties: { a: 1 },
      user: { name: 'jane' },
    });
    expect(message.file.url).not.toContain('?');
    const file = await fetch(`${message.file.url}?grant=anything`);
    expect(await file.text()).toBe('Hello, file');
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    const { paginator } = await ok(kitty.getMessages({ channel }));
    expect(paginator.items[0]?.id).toBe(message.id);
    expect(emulator.stats().sockets).toBe(1);
  });

  it.each([
    ['no grant', '', 403],
    ['a made-up grant', 'write-nonsense', 403],
  ])('refuses %s', async (_what, grant, status) => {
    const { host, url } = await start();
    const { kitty } = await signIn(host, 'jane');
    const channel = await channelNamed(kitty, 'General');
    const response = await upload(`${url}${channel._streams.messages}`, grant);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      error: 'AccessDeniedError',
      timestamp: expect.any(String),
    });
  });

  it('refuses people who may not write there, and forms without a file', async () => {
    const { host, url } = await start();
    const { kitty } = await signIn(host, 'guest');
    const channel = await channelNamed(kitty, 'General');
    expect((await upload(`${url}${channel._streams.messages}`, grantOf(kitty))).status).toBe(403);
    const hall = await channelNamed(kitty, 'Town hall');
    const empty = await fetch(`${url}${hall._streams.messages}`, {
      method: 'POST',
      headers: { Grant: grantOf(kitty), 'content-type': 'application/json' },
      body: '{}',
    });
    expect(empty.status).toBe(400);
  });

  it('lets pages of other origins upload', async () => {
    const { url } = await start();
    const response = await fetch(`${url}/streams/channels/1/messages`, { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-headers')).toContain('grant');
  });
});

describe('pictures', () => {
  it('are drawn for everybody and cannot run anything', async () => {
    const { host } = await start();
    const { me } = await signIn(host, 'a<b>&"c');
    const response = await fetch(me.displayPictureUrl);
    expect(response.headers.get('content-type')).toBe('image/svg+xml');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    expect(await response.text()).not.toContain('<b>');
  });

  it('that do not exist are not found', async () => {
    const { url } = await start();
    expect((await fetch(`${url}/avatars/999.svg`)).status).toBe(404);
    expect((await fetch(`${url}/files/999/x`)).status).toBe(404);
    expect((await fetch(`${url}/nothing`)).status).toBe(404);
  });
});

describe('control endpoints', () => {
  it('reset: starts over from a fixture', async () => {
    const { url, emulator } = await start();
    expect((await post(`${url}/_emulator/reset`, { fixture: 'empty' })).status).toBe(200);
    await expect(emulator.as('ada').sendMessage('General', 'x')).rejects.toThrow('It has: none');
    expect((await post(`${url}/_emulator/reset`)).status).toBe(200);
    await emulator.as('ada').sendMessage('General', 'x');
    expect((await post(`${url}/_emulator/reset`, { fixture: 'huge' })).status).toBe(400);
  });

  it('disconnect: drops one person, or everybody', async () => {
    const { host, url, emulator } = await start();
    await signIn(host, 'jane');
    await signIn(host, 'john');
    await post(`${url}/_emulator/disconnect`, { username: 'jane' });
    expect([emulator.stats().socketsOf('jane'), emulator.stats().socketsOf('john')]).toEqual([0, 1]);
    await post(`${url}/_emulator/disconnect`, {});
    expect(emulator.stats().sockets).toBe(0);
  });

  it('faults: everything the emulator offers, as JSON', async () => {
    const { host, url } = await start();
    const { kitty } = await signIn(host, 'jane');
    const failNext = [{ kind: 'getChannels', times: 1, error: 'Tired', message: 'Later' }];
    await post(`${url}/_emulator/faults`, { failNext, delay: { kind: 'getUsers', ms: 120 } });
    expect(await kitty.getChannels()).toMatchObject({
      failed: true,
      error: { error: 'Tired', message: 'Later' },
    });
    const before = performance.now();
    await ok(kitty.getUsers());
    expect(performance.now() - before).toBeGreaterThan(110);
    await post(`${url}/_emulator/faults`, { clear: true, refuseConnections: { error: 'AccessDeniedError' } });
    const refused = await createKitty(host).startSession({ username: 'john' });
    expect(refused).toMatchObject({ failed: true, error: { error: 'AccessDeniedError' } });
  });

  it.each([
    ['refuseConnections', 2],
    ['refuseConnections', { error: 'AccessDeniedError' }],
    ['expireAuth', { username: 'jane', drop: true }],
    ['halfOpen', { username: 'jane' }],
    ['halfOpen', {}],
    ['cutAfter', { frames: 3, username: 'jane' }],
    ['failNext', ['sendMessage', { kind: 'getUsers', times: 2 }]],
    ['neverAnswer', 'getChannels'],
    ['loseAnswer', { kind: 'sendMessage' }],
    ['delay', { kind: 'getUsers', ms: 10 }],
    ['dropFrames', { kind: 'channel.message.created', times: 2, username: 'jane' }],
    ['delayFrames', { kind: 'receipt', ms: 10 }],
    ['reorderFrames', { kind: 'reply' }],
    ['slowUploads', { bytesPerSecond: 1000 }],
    ['breakUploads', { fraction: 0.5 }],
    ['clear', true],
  ])('faults: %s', async (name, value) => {
    const { url } = await start();
    const response = await post(`${url}/_emulator/faults`, { [name]: value });
    expect(await response.json()).toEqual({ ok: true });
  });

  it('faults: half open connections and cut ones, from another process', async () => {
    const { host, url, emulator } = await start();
    const { kitty } = await signIn(host, 'jane');
    await post(`${url}/_emulator/faults`, { cutAfter: { frames: 1, username: 'jane' } });
    void kitty.getChannels();
    await until(() => emulator.stats().sockets === 0);
  });

  it.each([
    ['faults', '{"explode":{}}'],
    ['faults', '{"failNext":"sendMesage"}'],
    ['faults', '{"dropFrames":{"kind":"sendMessage"}}'],
    ['faults', '{"delay":{"kind":"getUsers"}}'],
    ['faults', '{'],
    ['faults', '[]'],
    ['faults', '{"failNext":{"times":1}}'],
    ['nonsense', '{}'],
    ['constructor', '{}'],
  ])('%s with %s is refused with a sentence', async (name, body) => {
    const { url } = await start();
    const response = await fetch(`${url}/_emulator/${name}`, { method: 'POST', body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ message: expect.any(String) });
  });

  it('the Platform API sends system messages', async () => {
    const { host, url } = await start();
    const { kitty } = await signIn(host, 'jane');
    const channel = await channelNamed(kitty, 'General');
    const path = `/v1/applications/emulator/channels/${channel.id}/messages`;
    const response = await post(`${url}${path}`, {
      type: 'TEXT',
      body: 'Hello from above',
      properties: { a: 1 },
    });
    expect(await response.json()).toMatchObject({ type: 'SYSTEM_TEXT', body: 'Hello from above' });
    const { paginator } = await ok(kitty.getMessages({ channel }));
    expect(paginator.items[0]).toMatchObject({ type: 'SYSTEM_TEXT', properties: { a: 1 } });
    expect((await post(`${url}${path}`, { type: 'TEXT' })).status).toBe(400);
  });
});

describe('a broken client', () => {
  it('ends its own connection and nothing else', async () => {
    const { host, emulator } = await start();
    await signIn(host, 'jane');
    const closed = async (data: string | Buffer) => {
      const socket = new WebSocket(`ws://${host}/rtm/websocket?api-key=x`, 'v12.stomp');
      await new Promise((resolve) => socket.on('open', resolve));
      const code = new Promise((resolve) => socket.on('close', resolve));
      socket.send(data);
      return code;
    };
    expect(await closed('nonsense')).toBe(1008);
    expect(await closed('x'.repeat(5_000_000))).toBe(1009);
    expect(await closed(Buffer.from('CONNECT\n\n\0'))).toBe(1008);
    expect(emulator.stats().sockets).toBe(1);
  });

  it('at another path gets no socket', async () => {
    const { host } = await start();
    const socket = new WebSocket(`ws://${host}/elsewhere`);
    await expect(new Promise((_resolve, reject) => socket.on('error', reject))).rejects.toThrow();
  });
});

describe('attachEmulator', () => {
  const listen = async (server: Server) => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closers.push(
      () => new Promise((resolve) => server.close(() => resolve()) && server.closeAllConnections()),
    );
    const address = server.address();
    return typeof address === 'object' && address ? `127.0.0.1:${address.port}` : '';
  };

  it('shares a server with an app, its pages and its own sockets', async () => {
    const server = createServer((_request, response) => response.end('my app'));
    // A server of sockets that ends whatever is not for itself, as some do.
    server.on('upgrade', (request, socket) => request.url !== '/hmr' && socket.destroy());
    const appSockets = new WebSocketServer({ noServer: true });
    server.on('upgrade', (request, socket, head) => {
      if (request.url === '/hmr')
        appSockets.handleUpgrade(request, socket, head, (client) => client.send('hot'));
    });
    const emulator = createEmulator();
    const detach = attachEmulator(server, { path: '/chatkitty', emulator });
    const address = await listen(server);

    expect(await (await fetch(`http://${address}/`)).text()).toBe('my app');
    const hmr = new WebSocket(`ws://${address}/hmr`);
    const greeting = await new Promise((resolve) => hmr.on('message', (data) => resolve(data.toString())));
    expect(greeting).toBe('hot');
    hmr.terminate();

    const { kitty, me } = await signInTo(`${address}/chatkitty`, 'jane');
    expect(me.displayPictureUrl).toMatch(`http://${address}/chatkitty/avatars/`);
    expect((await fetch(me.displayPictureUrl)).status).toBe(200);
    expect((await post(`http://${address}/chatkitty/_emulator/reset`)).status).toBe(200);
    await kitty.endSession();

    detach();
    expect(await (await fetch(`http://${address}/chatkitty/avatars/1.svg`)).text()).toBe('my app');
    await until(() => emulator.stats().sockets === 0);
  });
});
