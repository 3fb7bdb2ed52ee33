import { FetchInterceptor } from '@mswjs/interceptors/fetch';
import { WebSocketInterceptor } from '@mswjs/interceptors/WebSocket';
import { XMLHttpRequestInterceptor } from '@mswjs/interceptors/XMLHttpRequest';
import type { HttpResponse } from '../core/httpCall.js';
import type { Emulator } from '../createEmulator.js';
import { acceptSocket } from './acceptSocket.js';

/** The emulators of this page by host, such as `emulator.chatkitty.local`. */
const emulators = new Map<string, Emulator>();

/** Finds the emulator for an address; a host may end with a path, as the SDK's may. */
function findEmulator({ host, pathname }: URL): { emulator: Emulator; path: string } | undefined {
  for (const [place, emulator] of emulators) {
    const [name, ...segments] = place.split('/');
    const prefix = segments.map((segment) => `/${segment}`).join('');
    if (name === host && pathname.startsWith(`${prefix}/`)) {
      return { emulator, path: pathname.slice(prefix.length) };
    }
  }
  return undefined;
}

function bodyOf(status: number, body: HttpResponse['body']): BodyInit | null {
  if (status === 204) return null;
  return typeof body === 'string' ? body : new Blob([...body] as BlobPart[]);
}

type Respond = (response: Response) => void;

async function answer(request: Request, respond: Respond): Promise<void> {
  const found = findEmulator(new URL(request.url));
  if (!found) return;
  const content = new Uint8Array(await request.arrayBuffer());
  const given = [...request.headers].map(([name, value]) => [name.toLowerCase(), value]);
  const { status, headers, body } = await found.emulator.handle({
    method: request.method,
    path: found.path,
    // The page's own network would say how much is coming.
    headers: { ...Object.fromEntries(given), 'content-length': String(content.length) },
    body: [content],
  });
  if (status === 0) respond(Response.error());
  else respond(new Response(bodyOf(status, body), { status, headers }));
}

interface Interception {
  dispose(): void;
}

function intercept(): Interception {
  const sockets = new WebSocketInterceptor();
  const requests = [new FetchInterceptor(), new XMLHttpRequestInterceptor()];
  sockets.on('connection', ({ client, server }) => {
    const found = findEmulator(client.url);
    if (found) acceptSocket(found.emulator, client);
    else server.connect();
  });
  sockets.apply();
  for (const interceptor of requests) {
    // The interceptor waits for what its listener returns, although its type says `void`.
    interceptor.on('request', ({ request, controller }): unknown =>
      answer(request, (response) => void controller.respondWith(response)),
    );
    interceptor.apply();
  }
  return {
    dispose() {
      for (const interceptor of [sockets, ...requests]) interceptor.dispose();
    },
  };
}

let interception: Interception | undefined;

/** Puts an emulator on this page's network. The page's own classes are patched while there is at least one. */
export function plugIn(host: string, emulator: Emulator): void {
  if (emulators.has(host)) {
    throw new Error(
      `An emulator is already installed at "${host}": restore() it first, or give another host.`,
    );
  }
  emulators.set(host, emulator);
  interception ??= intercept();
}

/** Takes an emulator off the network. */
export function unplug(host: string): void {
  emulators.delete(host);
  if (emulators.size > 0) return;
  interception?.dispose();
  interception = undefined;
}
