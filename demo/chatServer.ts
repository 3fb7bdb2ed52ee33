import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Plugin } from 'vite';
import { createEmulator, type EmulatorOptions } from '../src/emulator/index.js';
import { attachEmulator } from '../src/emulator/node/index.js';
import { startColleague } from './colleague.ts';

const PATH = '/chatkitty';

/** What is served: a world, and whether nobody acts in it by script. */
interface ChatServerOptions extends Pick<EmulatorOptions, 'fixture'> {
  isQuiet?: boolean;
}

/** Serves a ChatKitty beside the page, under `/chatkitty`, with a colleague in it unless it is to be quiet. */
export function chatServer({ isQuiet = false, fixture = 'small-team' }: ChatServerOptions): Plugin {
  return {
    name: 'chat-server',
    apply: 'serve',
    configureServer({ httpServer }) {
      if (!httpServer) return;
      const emulator = createEmulator({ fixture });
      // It could be HTTP/2 only with certificates, which the demo has none of.
      attachEmulator(httpServer as Server, { path: PATH, emulator });
      if (isQuiet) return;
      httpServer.once('listening', () => {
        const { port } = httpServer.address() as AddressInfo;
        const stop = startColleague(emulator, `127.0.0.1:${port}${PATH}`);
        httpServer.once('close', stop);
      });
    },
  };
}
