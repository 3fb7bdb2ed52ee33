import { createEmulator, type Emulator, type EmulatorOptions } from '../createEmulator.js';
import { plugIn, unplug } from './network.js';

/** How and where an emulator is installed in a page. */
export interface InstallOptions extends EmulatorOptions {
  /**
   * The host to answer for; nothing is ever looked up under it. Several emulators can run side by side under
   * different hosts.
   * @default 'emulator.chatkitty.local'
   */
  host?: string;
}

/** An emulator inside this page. */
export interface InstalledEmulator {
  emulator: Emulator;
  /** What the SDK wants as `host`. */
  host: string;
  /** Drops all connections and gives the page its network back. */
  restore(): void;
}

/**
 * Puts a local ChatKitty into this page: the SDK talks to it through `WebSocket`, `XMLHttpRequest` and
 * `fetch`, and no request leaves the page. Other hosts are not touched. Works in browsers and in test
 * environments with a DOM. Throws when an emulator is already installed under the host.
 *
 * @example
 * ```tsx
 * import { ChatKittyProvider, ChatPanel } from 'chatkitty-react';
 * import { installEmulator } from 'chatkitty-react/emulator/browser';
 *
 * const { host, emulator } = installEmulator({ fixture: 'small-team' });
 * export const App = () => (
 *   <ChatKittyProvider apiKey="any" username="jane" host={host} isSecure={false}>
 *     <ChatPanel />
 *   </ChatKittyProvider>
 * );
 * void emulator.as('ada').sendMessage('General', 'Hello Jane');
 * ```
 */
export function installEmulator(options: InstallOptions = {}): InstalledEmulator {
  const { host = 'emulator.chatkitty.local', ...emulatorOptions } = options;
  const emulator = createEmulator(emulatorOptions);
  plugIn(host, emulator);
  return {
    emulator,
    host,
    restore() {
      emulator.dispose();
      unplug(host);
    },
  };
}
