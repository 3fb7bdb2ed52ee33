import type { WebSocketClientConnection } from '@mswjs/interceptors/WebSocket';
import type { Emulator } from '../createEmulator.js';
import { createTaskQueue } from './tasks.js';

const ABNORMAL_CLOSURE = 1006;

const textOf = (data: unknown): string =>
  typeof data === 'string' ? data : new TextDecoder().decode(data as ArrayBufferView);

/** Breaks a handshake the way a missing server does: an error, then a close, and never an open. */
function refuse(client: WebSocketClientConnection): void {
  client.socket.dispatchEvent(new Event('error'));
  client.close(ABNORMAL_CLOSURE);
}

/** Lets a page's WebSocket talk to an emulator. Frames arrive in order, each in a task of its own. */
export function acceptSocket(emulator: Emulator, client: WebSocketClientConnection): void {
  if (emulator.breaksHandshake()) {
    refuse(client);
    return;
  }
  const incoming = createTaskQueue();
  const wire = emulator.connect(
    {
      send: (text) => incoming.add(() => client.send(text)),
      close: (code, reason) => incoming.add(() => client.close(code, reason)),
      cut: () => incoming.add(() => client.close(ABNORMAL_CLOSURE)),
    },
    { apiKey: client.url.searchParams.get('api-key') ?? '' },
  );
  client.addEventListener('message', ({ data }) => wire.receive(textOf(data)));
  client.addEventListener('close', () => {
    wire.closed();
    incoming.close();
  });
}
