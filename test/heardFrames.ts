import { vi } from 'vitest';
import type { InstalledEmulator } from '../src/emulator/browser/installEmulator.js';

/** What everybody who connects from now on asks an emulator for, as destinations, oldest first. */
export function heardRequests({ emulator }: Pick<InstalledEmulator, 'emulator'>): string[] {
  const destinations: string[] = [];
  const connect = emulator.connect.bind(emulator);
  vi.spyOn(emulator, 'connect').mockImplementation((socket, client) => {
    const wire = connect(socket, client);
    return {
      receive(text) {
        destinations.push(...Array.from(text.matchAll(/^destination:(.*)$/gm), ([, name = '']) => name));
        wire.receive(text);
      },
      closed: () => wire.closed(),
    };
  });
  return destinations;
}
