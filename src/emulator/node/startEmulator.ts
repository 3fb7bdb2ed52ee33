import { createServer, type Server } from 'node:http';
import { createEmulator, type Emulator, type EmulatorOptions } from '../createEmulator.js';
import { attachService } from './attachEmulator.js';
import { controllable } from './control.js';
import { openDataFile } from './dataFile.js';
import { keptService } from './keptService.js';

/** How and where an emulator is served. */
export interface StartOptions extends EmulatorOptions {
  /**
   * The port to listen on; 0 picks a free one.
   * @default 0
   */
  port?: number;
  /**
   * A file to go on from and to keep. Clients hear of nothing that is not in it: what was acknowledged survives
   * even a `kill -9`. Uploaded files lie beside it, in the folder `{data}.uploads`. Without it nothing is kept.
   */
  data?: string;
}

/** An emulator with a server of its own. */
export interface EmulatorServer {
  /** `http://127.0.0.1:4100` */
  url: string;
  /** What the SDK wants as `host`: `127.0.0.1:4100`. */
  host: string;
  port: number;
  emulator: Emulator;
  /** Drops all connections and frees the port. Rejects when `data` could not be written a last time. */
  close(): Promise<void>;
}

const ADDRESS = '127.0.0.1';

const listen = (server: Server, port: number) =>
  new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, ADDRESS, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });

const stop = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Runs a task that a running server depends on; when it throws, nobody would ever stop the server. */
async function orStop(server: Server, task: Promise<void> | undefined): Promise<void> {
  try {
    await task;
  } catch (thrown) {
    await stop(server);
    throw thrown;
  }
}

/**
 * Starts a local ChatKitty on a port of this machine, for tests in Node and for development. Rejects when the
 * port is taken or `data` cannot be read.
 *
 * @example
 * ```ts
 * import { startEmulator } from 'chatkitty-react/emulator/node';
 *
 * const server = await startEmulator({ fixture: 'small-team' });
 * // <ChatKittyProvider apiKey="any" username="jane" host={server.host} isSecure={false}>
 * await server.emulator.as('ada').sendMessage('General', 'Hello Jane');
 * await server.close();
 * ```
 */
export async function startEmulator(options: StartOptions = {}): Promise<EmulatorServer> {
  const { port = 0, data, ...rest } = options;
  const file = data === undefined ? undefined : openDataFile(data);
  const emulator = createEmulator({ ...rest, saved: file?.read() });
  const keeper = file?.keep(emulator);
  const service = controllable(emulator);
  const server = createServer();
  const detach = attachService(server, keeper ? keptService(service, keeper) : service);
  const actualPort = await listen(server, port);
  await orStop(server, keeper?.begin());
  const host = `${ADDRESS}:${actualPort}`;
  return {
    url: `http://${host}`,
    host,
    port: actualPort,
    emulator,
    async close() {
      try {
        await keeper?.close();
      } finally {
        emulator.dispose();
        detach();
        await stop(server);
      }
    },
  };
}
