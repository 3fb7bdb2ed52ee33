import type { Emulator } from '../createEmulator.js';

/** What an HTTP server needs of an emulator. */
export type Service = Pick<Emulator, 'breaksHandshake' | 'connect' | 'handle'>;
