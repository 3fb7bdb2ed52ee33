import type { Scenario } from '../../src/emulator/index.ts';
import { startEmulator } from '../../src/emulator/node/index.ts';

// A process of its own, so that neither the time nor the memory of the clients is counted in.

const CHANNELS = 1_000;
const MESSAGES = 20;

const manyChannels: Scenario = {
  name: 'many-channels',
  users: [{ name: 'ada' }, { name: 'jane' }],
  channels: Array.from({ length: CHANNELS }, (_channel, number) => ({
    type: 'PUBLIC',
    name: `channel ${number}`,
    members: ['ada', 'jane'],
    messages: Array.from({ length: MESSAGES }, (_message, index) => ({
      from: 'ada',
      minutesAgo: CHANNELS - number + MESSAGES - index,
      body: `Message ${index}`,
    })),
    unread: { jane: 3 },
  })),
};

const server = await startEmulator({
  fixture: process.argv[2] === 'many-channels' ? manyChannels : 'small-team',
});

process.on('message', () => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  process.send?.({ bytes: heapUsed + external });
});
process.send?.({ host: server.host });
