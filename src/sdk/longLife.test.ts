import { expect, it, vi } from 'vitest';
import { channelOf, connectedClient, SOON, settle, untilStatus } from '../../test/clientForTest.js';
import { installForTest } from '../../test/renderWithChat.js';
import { END_AGAIN_AFTER_MS, END_GRACE_MS } from './channelSessions.js';
import type { ChatClient } from './chatClient.js';
import { type CallMemory, KEPT_CALLS } from './forgetAnswered.js';

const READS = 2000;
const DROPS = 15;

function memoryOf({ session }: ChatClient): Omit<CallMemory, 'rxStomp'> {
  const { kitty } = session.requireInstance('test');
  return (kitty as unknown as { stompX: CallMemory }).stompX;
}

const sizeOf = ({ pendingActionErrors, pendingActions, pendingRelayErrors }: Omit<CallMemory, 'rxStomp'>) =>
  pendingRelayErrors.size + pendingActionErrors.size + pendingActions.size;

it('keeps nothing of thousands of calls', { timeout: 60_000 }, async () => {
  const installed = installForTest();
  const client = await connectedClient(installed);
  const channel = await channelOf(installed, 'General');
  await vi.waitFor(() => expect(installed.emulator.stats().subscriptionsOf('jane')).toBe(11), SOON);

  let most = 0;
  for (let reads = 0; reads < READS; reads += 20) {
    await Promise.all([
      ...Array.from({ length: 10 }, () => client.api.getChannel(channel.id)),
      ...Array.from({ length: 8 }, () => client.api.readChannel({ channel })),
      client.api.getChannel(987_654).catch(() => {}),
      client.api.createChannel({ type: 'PUBLIC', name: 'General' }).catch(() => {}),
    ]);
    most = Math.max(most, sizeOf(memoryOf(client)));
  }
  await settle();

  expect(most).toBeLessThan(2 * KEPT_CALLS);
  expect(installed.emulator.stats().subscriptionsOf('jane')).toBeLessThan(11 + 2 * KEPT_CALLS);
  await expect(client.api.getMessages({ channel })).resolves.toHaveProperty('items');
});

it('leads from page to page while answers are cleared away', async () => {
  const installed = installForTest({ fixture: 'long-history' });
  const client = await connectedClient(installed);
  const channel = (await client.api.getChannels()).items[0];
  if (!channel) throw new Error('There is no channel.');
  let page = await client.api.getMessages({ channel });
  for (let pages = 0; pages < 20 && page.next; pages += 1) {
    const [next] = await Promise.all([
      page.next(),
      ...Array.from({ length: 30 }, () => client.api.getChannel(channel.id)),
    ]);
    expect(next?.items.length).toBeGreaterThan(0);
    page = next as typeof page;
  }
});

it('is as small after many lost lines, chats and listeners as before', { timeout: 60_000 }, async () => {
  const installed = installForTest();
  const { emulator } = installed;
  const client = await connectedClient(installed);
  const general = await channelOf(installed, 'General');
  const handlers: (() => void)[] = [];

  for (let drop = 0; drop < DROPS; drop += 1) {
    const leave = client.chats.open(general);
    handlers.push(client.on('onReceivedMessage', () => {}));
    emulator.disconnect('jane');
    await untilStatus(client, 'reconnecting');
    client.session.retry();
    await untilStatus(client, 'connected');
    leave();
  }
  for (const stop of handlers) stop();
  await settle(END_GRACE_MS + (END_AGAIN_AFTER_MS[0] ?? 0));

  await vi.waitFor(() => expect(emulator.stats().subscriptionsOf('jane')).toBe(11), SOON);
  expect(emulator.stats().socketsOf('jane')).toBe(1);
  expect(emulator.stats().chatSessions).toBe(0);
  expect(client.chats.isOpen(general.id)).toBe(false);
  expect(sizeOf(memoryOf(client))).toBe(0);
});
