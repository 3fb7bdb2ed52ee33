import { expect, it } from 'vitest';
import { createRawStage, parsed } from '../../../test/rawClient.js';
import type { Scenario } from './scenario.js';

const bakery: Scenario = {
  name: 'bakery',
  users: [{ name: 'mia' }, { name: 'jane' }],
  channels: [{ type: 'PUBLIC', name: 'Orders', members: ['mia', 'jane'], messages: [] }],
  script: [
    { after: 1_000, who: 'mia', is: 'online' },
    { after: 1_000, who: 'mia', enters: 'Orders' },
    { after: 500, who: 'mia', types: 'Twelve', in: 'Orders' },
    { after: 2_000, who: 'mia', says: 'Twelve croissants', in: 'Orders' },
    { after: 500, who: 'mia', leaves: 'Orders' },
    { after: 500, who: 'mia', says: 'Nobody bakes here', in: 'Kitchen' },
    { after: 500, who: 'mia', is: 'offline' },
  ],
};

const setUp = () => {
  const stage = createRawStage({ fixture: bakery });
  const jane = stage.connect();
  jane.signIn('jane');
  const me = jane.read('/application/v1/user.relay');
  const [orders] = jane.read('/application/v1/user/channels.relay')._embedded.channels;
  for (const topic of ['messages', 'typing', 'participants']) jane.listen(orders._topics[topic]);
  jane.listen(me._topics.contacts);
  jane.take();
  const heard = () => jane.take().map((frame) => parsed(frame).type);
  return { ...stage, heard };
};

it('people act in their time, and what cannot be done stops nobody', async () => {
  const { clock, heard } = setUp();
  clock.advance(999);
  expect(heard()).toEqual([]);
  clock.advance(1);
  expect(heard()).toEqual(['contact.presence.changed', 'participant.presence.changed']);
  clock.advance(1_500);
  expect(heard()).toEqual(['channel.participant.active', 'thread.typing.started']);
  clock.advance(4_000);
  expect(heard()).toEqual([
    'channel.message.created',
    'thread.typing.stopped',
    'channel.participant.inactive',
    'contact.presence.changed',
    'participant.presence.changed',
  ]);
});

it('a reset begins the script anew, and dispose ends it', () => {
  const { clock, emulator } = setUp();
  clock.advance(4_500);
  expect(emulator.save().messages).toHaveLength(1);
  emulator.reset();
  clock.advance(4_499);
  expect(emulator.save().messages).toHaveLength(0);
  clock.advance(1);
  expect(emulator.save().messages).toHaveLength(1);
  emulator.reset();
  emulator.dispose();
  clock.advance(60_000);
  expect(emulator.save().messages).toHaveLength(0);
});
