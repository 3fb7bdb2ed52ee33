import { describe, expect, it } from 'vitest';
import { channelOf, connectedClient, untilStatus } from '../../test/clientForTest.js';
import { installForTest } from '../../test/renderWithChat.js';

async function stage() {
  const installed = installForTest({ fixture: 'long-history' });
  const client = await connectedClient(installed);
  const { items } = await client.api.getChannels();
  const [channel] = items;
  if (!channel) throw new Error('The fixture has no channel.');
  return { ...installed, client, channel };
}

describe('a page', () => {
  it('leads to the next one', async () => {
    const { client, channel } = await stage();
    const first = await client.api.getMessages({ channel });
    const second = await first.next?.();
    const oldestOfFirst = first.items.at(-1)?.id ?? 0;

    expect(second?.items).toHaveLength(first.items.length);
    expect(second?.items.every(({ id }) => id < oldestOfFirst)).toBe(true);
  });

  it('is translated, whichever way it came', async () => {
    const { client, channel } = await stage();
    const second = await (await client.api.getMessages({ channel })).next?.();

    expect(second?.items.every(({ deleted, properties }) => deleted === false && properties)).toBe(true);
  });

  it('leads on after the connection it came over is gone', async () => {
    const { client, channel, emulator } = await stage();
    const first = await client.api.getMessages({ channel });
    const expected = await first.next?.();

    emulator.disconnect('jane');
    await untilStatus(client, 'reconnecting');
    await expect(first.next?.()).rejects.toMatchObject({
      code: 'connection-lost',
      facts: { call: 'nextPage' },
    });
    await untilStatus(client, 'connected');

    const second = await first.next?.();
    expect(second?.items.map(({ id }) => id)).toEqual(expected?.items.map(({ id }) => id));
  });

  it('says so when its neighbour cannot be had', async () => {
    const { client, channel, emulator } = await stage();
    const first = await client.api.getMessages({ channel });
    emulator.faults.failNext('getMessages', 1, { error: 'SomeError', message: 'Not today.' });

    await expect(first.next?.()).rejects.toMatchObject({ code: 'refused', facts: { reason: 'Not today.' } });
    await expect(first.next?.()).resolves.toHaveProperty('items');
  });

  it('of nothing is empty and leads nowhere', async () => {
    const installed = installForTest();
    const client = await connectedClient(installed);
    await client.api.createChannel({ type: 'PUBLIC', name: 'Quiet' });
    const page = await client.api.getMessages({ channel: await channelOf(installed, 'Quiet') });

    expect(page).toEqual({ items: [] });
  });
});
