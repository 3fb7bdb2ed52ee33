import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { MAX_FRAME_LENGTH } from '../core/limits.js';
import type { Emulator } from '../createEmulator.js';
import { handleControl } from './control.js';
import { BodyTooLarge, sendResponse, toHttpRequest } from './httpServer.js';

/** Where an emulator lives on somebody else's server. */
export interface AttachOptions {
  emulator: Emulator;
  /**
   * The path under which it answers, for example `/chatkitty`; then the SDK's `host` ends with it, too.
   * @default ''
   */
  path?: string;
}

/** Sends nobody through `ws` who would not understand the server: the SDK insists on this subprotocol. */
const chooseProtocol = (offered: Set<string>) => (offered.has('v12.stomp') ? 'v12.stomp' : false);

const urlOf = (request: IncomingMessage) => new URL(request.url ?? '/', 'http://emulator');

// The address by which the client came is one it can reach, through proxies and port mappings alike.
function baseUrlOf({ headers, socket }: IncomingMessage, path: string): string {
  const scheme = 'encrypted' in socket ? 'https' : 'http';
  return `${scheme}://${headers.host ?? 'localhost'}${path}`;
}

function converse(emulator: Emulator, socket: WebSocket, request: IncomingMessage, path: string): void {
  const wire = emulator.connect(
    {
      send: (text) => socket.send(text),
      close: (code, reason) => socket.close(code, reason),
      cut: () => socket.terminate(),
    },
    {
      apiKey: urlOf(request).searchParams.get('api-key') ?? '',
      baseUrl: baseUrlOf(request, path),
    },
  );
  socket.on('message', (data) => wire.receive(data.toString()));
  socket.on('close', () => wire.closed());
  // An error nobody listens to would end the process; `ws` closes the socket by itself.
  socket.on('error', () => wire.closed());
}

interface Handlers {
  request(request: IncomingMessage, response: ServerResponse): void;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

/**
 * Takes the emulator's own requests before anybody else hears of them: a second listener could not keep the
 * first ones from answering, too, whatever order they came in.
 */
function claim(server: Server, isOurs: (request: IncomingMessage) => boolean, handlers: Handlers) {
  let isAttached = true;
  const emit = server.emit;
  // Node announces upgrades only to servers that listen for them.
  const endUnclaimed = (_request: IncomingMessage, socket: Duplex) => {
    if (server.listenerCount('upgrade') === 1) socket.destroy();
  };
  server.on('upgrade', endUnclaimed);
  server.emit = (event: string, ...args: unknown[]) => {
    const isClaimed = isAttached && (event === 'request' || event === 'upgrade');
    if (!isClaimed || !isOurs(args[0] as IncomingMessage)) {
      return Reflect.apply(emit, server, [event, ...args]);
    }
    Reflect.apply(handlers[event], undefined, args);
    return true;
  };
  return () => {
    isAttached = false;
    server.off('upgrade', endUnclaimed);
  };
}

/**
 * Serves an emulator from an HTTP server that exists already: WebSockets at `{path}/rtm/websocket`,
 * uploads, files, pictures and control endpoints over HTTP below `{path}`. Requests and upgrades for other
 * paths go where they went before. Returns a function that takes the emulator off the server again.
 *
 * @example
 * ```ts
 * import { createServer } from 'node:http';
 * import { createEmulator } from 'chatkitty-react/emulator';
 * import { attachEmulator } from 'chatkitty-react/emulator/node';
 *
 * const server = createServer((request, response) => response.end('my app'));
 * const detach = attachEmulator(server, { path: '/chatkitty', emulator: createEmulator() });
 * server.listen(3000); // the SDK's host is now localhost:3000/chatkitty
 * ```
 */
export function attachEmulator(server: Server, { emulator, path = '' }: AttachOptions): () => void {
  const sockets = new WebSocketServer({
    noServer: true,
    handleProtocols: chooseProtocol,
    maxPayload: MAX_FRAME_LENGTH * 4,
  });
  const isOurs = (request: IncomingMessage) => urlOf(request).pathname.startsWith(`${path}/`);

  const upgrade: Handlers['upgrade'] = (request, socket, head) => {
    if (urlOf(request).pathname !== `${path}/rtm/websocket` || emulator.breaksHandshake()) {
      socket.destroy();
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => converse(emulator, client, request, path));
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    try {
      const plain = await toHttpRequest(request, urlOf(request).pathname.slice(path.length));
      const door = { baseUrl: baseUrlOf(request, path) };
      sendResponse(response, handleControl(emulator, plain) ?? (await emulator.handle(plain, door)));
    } catch (thrown) {
      response.writeHead(thrown instanceof BodyTooLarge ? 413 : 500).end();
    }
  };

  const release = claim(server, isOurs, {
    upgrade,
    request: (request, response) => void answer(request, response),
  });
  return () => {
    release();
    for (const client of sockets.clients) client.terminate();
    sockets.close();
  };
}
