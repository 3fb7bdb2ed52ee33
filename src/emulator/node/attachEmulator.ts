import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { MAX_BACKLOG_BYTES, MAX_FRAME_LENGTH } from '../core/limits.js';
import type { Emulator } from '../createEmulator.js';
import { controllable } from './control.js';
import { sendResponse, toHttpRequest } from './httpServer.js';
import type { Service } from './service.js';

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

function converse(service: Service, socket: WebSocket, request: IncomingMessage, path: string): void {
  const wire = service.connect(
    {
      send(text) {
        if (socket.bufferedAmount > MAX_BACKLOG_BYTES) socket.terminate();
        else socket.send(text);
      },
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

/** Puts a service on a server, below `path`. Returns a function that takes it off again. */
export function attachService(server: Server, service: Service, path = ''): () => void {
  const sockets = new WebSocketServer({
    noServer: true,
    handleProtocols: chooseProtocol,
    maxPayload: MAX_FRAME_LENGTH * 4,
  });
  const isOurs = (request: IncomingMessage) => urlOf(request).pathname.startsWith(`${path}/`);

  const upgrade: Handlers['upgrade'] = (request, socket, head) => {
    if (urlOf(request).pathname !== `${path}/rtm/websocket` || service.breaksHandshake()) {
      socket.destroy();
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => converse(service, client, request, path));
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const plain = toHttpRequest(request, urlOf(request).pathname.slice(path.length));
    await sendResponse(response, await service.handle(plain, { baseUrl: baseUrlOf(request, path) }));
  };

  const release = claim(server, isOurs, {
    upgrade,
    // Whoever hangs up in the middle of a request or an answer cannot be told anything any more.
    request: (request, response) => void answer(request, response).catch(() => response.destroy()),
  });
  return () => {
    release();
    for (const client of sockets.clients) client.terminate();
    sockets.close();
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
export function attachEmulator(server: Server, { emulator, path }: AttachOptions): () => void {
  return attachService(server, controllable(emulator), path);
}
