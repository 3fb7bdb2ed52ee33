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

const NO_STATUS = 1005;

/** Sends nobody through `ws` who would not understand the server: the SDK insists on this subprotocol. */
const chooseProtocol = (offered: Set<string>) => (offered.has('v12.stomp') ? 'v12.stomp' : false);

const urlOf = (request: IncomingMessage) => new URL(request.url ?? '/', 'http://emulator');

// The address by which the client came is one it can reach, through proxies and port mappings alike.
const baseUrlOf = (request: IncomingMessage, path: string) =>
  `http://${request.headers.host ?? 'localhost'}${path}`;

function converse(emulator: Emulator, socket: WebSocket, request: IncomingMessage, path: string): void {
  const wire = emulator.connect(
    { send: (text) => socket.send(text), close: (code, reason) => socket.close(code, reason) },
    {
      apiKey: urlOf(request).searchParams.get('api-key') ?? '',
      baseUrl: baseUrlOf(request, path),
    },
  );
  socket.on('message', (data) => wire.receive(data.toString()));
  socket.on('close', () => wire.closed());
  // A broken socket closes as well, and an unheard error would end the process.
  socket.on('error', () => socket.close(NO_STATUS));
}

/** Claims the emulator's requests on a server and leaves all others to whoever else listens. */
function takeOver(server: Server, isOurs: (request: IncomingMessage) => boolean, answer: RequestListener) {
  const others = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  const dispatch: RequestListener = (request, response) => {
    if (isOurs(request)) answer(request, response);
    else for (const listener of others) listener.call(server, request, response);
  };
  server.on('request', dispatch);
  return () => {
    server.off('request', dispatch);
    for (const listener of others) server.on('request', listener);
  };
}

type RequestListener = (request: IncomingMessage, response: ServerResponse) => void;

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

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (urlOf(request).pathname !== `${path}/rtm/websocket`) return;
    if (emulator.breaksHandshake()) {
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

  server.on('upgrade', upgrade);
  const release = takeOver(server, isOurs, (request, response) => void answer(request, response));
  return () => {
    server.off('upgrade', upgrade);
    release();
    for (const client of sockets.clients) client.terminate();
    sockets.close();
  };
}
