import type { Scenario } from '../../../src/emulator/index.js';

/** Two people who hire boats out, and the harbour master, whose notices they can only read. */
export const boatHire: Scenario = {
  name: 'boat-hire',
  users: [
    { name: 'jane', displayName: 'Jane Ferreira' },
    { name: 'john', displayName: 'John Okafor' },
    { name: 'grace', displayName: 'Grace Nakamura' },
  ],
  channels: [
    {
      type: 'PUBLIC',
      name: 'Orders',
      members: ['jane', 'john'],
      messages: [{ from: 'john', minutesAgo: 9, body: 'Who wants a boat for Sunday?' }],
    },
    {
      type: 'PUBLIC',
      name: 'Notices',
      members: ['grace', 'jane', 'john'],
      readOnly: true,
      messages: [
        { from: 'jane', minutesAgo: 30, body: 'When do you open?' },
        { from: 'grace', minutesAgo: 20, body: 'The pier opens at nine' },
      ],
    },
  ],
};
