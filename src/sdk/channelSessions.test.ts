import { describe, expect, it, vi } from 'vitest';
import {
  channelOf,
  clientFor,
  connectedClient,
  SOON,
  settle,
  untilStatus,
} from '../../test/clientForTest.js';
import { installForTest } from '../../test/renderWithChat.js';
import { END_AGAIN_AFTER_MS, END_GRACE_MS } from './channelSessions.js';
import type { ChatClient } from './chatClient.js';

/** What a signed-in user listens to without any chat, and what one open chat adds. */
const WITHOUT_CHAT = 11;
const PER_CHAT = 8;

async function stage() {
  const installed = installForTest();
  const client = await connectedClient(installed);
  const general = await channelOf(installed, 'General');
  const subscriptions = () => installed.emulator.stats().subscriptionsOf('jane');
  const untilSubscribed = (chats: number) =>
    vi.waitFor(() => expect(subscriptions()).toBe(WITHOUT_CHAT + chats * PER_CHAT), SOON);
  await untilSubscribed(0);
  return { ...installed, client, general, subscriptions, untilSubscribed };
}

/** Lets the grace and all repeated ends go by without waiting for them. */
async function fastForward(work: (pass: (ms: number) => Promise<unknown>) => Promise<void>): Promise<void> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  try {
    await work((ms) => vi.advanceTimersByTimeAsync(ms));
  } finally {
    vi.useRealTimers();
  }
}

function collectMessages({ on }: ChatClient): string[] {
  const bodies: string[] = [];
  on('onReceivedMessage', ({ message }) => bodies.push('body' in message ? message.body : message.file.name));
  return bodies;
}

describe('an open chat', () => {
  it('has one session however many want it', async () => {
    const { client, general, emulator, untilSubscribed } = await stage();
    const bodies = collectMessages(client);

    client.chats.open(general);
    client.chats.open(general);
    client.chats.open({ ...general });
    await untilSubscribed(1);
    await emulator.as('john').sendMessage('General', 'once');

    await vi.waitFor(() => expect(bodies).toContain('once'), SOON);
    await settle();
    expect(bodies).toEqual(['once']);
    expect(client.chats.isOpen(general.id)).toBe(true);
  });

  it('ends a while after its last user left', async () => {
    const { client, general, emulator, untilSubscribed } = await stage();
    const leaves = [client.chats.open(general), client.chats.open(general)];
    await untilSubscribed(1);

    await fastForward(async (pass) => {
      leaves[0]?.();
      leaves[0]?.();
      await pass(END_GRACE_MS * 2);
      expect(client.chats.isOpen(general.id)).toBe(true);

      leaves[1]?.();
      await pass(END_GRACE_MS / 2);
      expect(client.chats.isOpen(general.id)).toBe(true);
      await pass(END_GRACE_MS);
      expect(client.chats.isOpen(general.id)).toBe(false);
    });
    await untilSubscribed(0);
    expect(emulator.stats().chatSessions).toBe(0);
  });

  it('tells when it is heard, and when no longer', async () => {
    const { client, general, untilSubscribed } = await stage();
    const told: string[] = [];
    client.chats.onHeard(({ name }) => told.push(`${name} is heard`));
    client.chats.onUnheard(({ name }) => told.push(`${name} is not`));
    await fastForward(async (pass) => {
      const leave = client.chats.open(general);
      await untilSubscribed(1);
      expect(told).toEqual(['General is heard']);

      leave();
      await pass(END_GRACE_MS);
      expect(told).toEqual(['General is heard', 'General is not']);
    });
  });

  it('is not touched by a remount', async () => {
    const { client, general, untilSubscribed, emulator } = await stage();
    const left = vi.fn();
    const leave = client.chats.open(general);
    await untilSubscribed(1);
    client.on('onParticipantLeftChat', left);

    leave();
    client.chats.open(general);
    await fastForward(async (pass) => void (await pass(END_GRACE_MS * 3)));

    await untilSubscribed(1);
    expect(emulator.stats().chatSessions).toBe(1);
    expect(left).not.toHaveBeenCalled();
  });

  it('leaves nothing behind after fifty quick remounts', async () => {
    const { client, general, untilSubscribed } = await stage();

    await fastForward(async (pass) => {
      for (let mount = 0; mount < 50; mount += 1) {
        client.chats.open(general)();
        if (mount % 10 === 0) await pass(END_GRACE_MS + 1);
      }
      await pass(END_GRACE_MS + Math.max(...END_AGAIN_AFTER_MS) + 1);
    });

    await untilSubscribed(0);
  });

  it('that ended before the server had answered leaves nothing behind', async () => {
    const { client, general, emulator, subscriptions, untilSubscribed } = await stage();
    emulator.faults.delay('startChatSession', 60);

    await fastForward(async (pass) => {
      client.chats.open(general);
      client.chats.endAll();
      await vi.waitFor(() => expect(subscriptions()).toBeGreaterThan(WITHOUT_CHAT), SOON);
      await pass(Math.max(...END_AGAIN_AFTER_MS) + 1);
    });

    await untilSubscribed(0);
  });

  it('that starts again while its end is still being repeated has one session', async () => {
    const { client, general, emulator, untilSubscribed } = await stage();
    const bodies = collectMessages(client);
    emulator.faults.delay('startChatSession', 60);

    await fastForward(async (pass) => {
      client.chats.open(general);
      client.chats.endAll();
      client.chats.open(general);
      await pass(Math.max(...END_AGAIN_AFTER_MS) + 1);
    });
    await untilSubscribed(1);
    await emulator.as('john').sendMessage('General', 'once');
    await vi.waitFor(() => expect(bodies).toContain('once'), SOON);
    await settle();

    expect(bodies).toEqual(['once']);
  });

  it('comes back after a lost connection', async () => {
    const { client, general, emulator, untilSubscribed } = await stage();
    const bodies = collectMessages(client);
    client.chats.open(general);
    await untilSubscribed(1);

    emulator.disconnect('jane');
    await untilStatus(client, 'reconnecting');
    await untilStatus(client, 'connected');
    await untilSubscribed(1);
    await emulator.as('john').sendMessage('General', 'again');

    await vi.waitFor(() => expect(bodies).toContain('again'), SOON);
    await settle();
    expect(bodies).toEqual(['again']);
  });

  it('comes back when the connection was lost before the server had answered', async () => {
    const { client, general, emulator, untilSubscribed } = await stage();
    emulator.faults.delay('startChatSession', 100);
    client.chats.open(general);
    emulator.disconnect('jane');
    await untilStatus(client, 'reconnecting');
    emulator.faults.clear();
    await untilStatus(client, 'connected');

    await untilSubscribed(1);
  });

  it('can be asked for before anybody is signed in, or while the connection is down', async () => {
    const installed = installForTest();
    const client = clientFor(installed);
    const general = await channelOf(installed, 'General');
    client.chats.open(general);
    client.session.start();
    await untilStatus(client, 'connected');
    await vi.waitFor(() => expect(installed.emulator.stats().chatSessions).toBe(1), SOON);

    installed.emulator.disconnect('jane');
    await untilStatus(client, 'reconnecting');
    client.chats.open(await channelOf(installed, 'Random'));
    await untilStatus(client, 'connected');

    await vi.waitFor(() => expect(installed.emulator.stats().chatSessions).toBe(2), SOON);
  });

  it('ends with the session', async () => {
    const { client, general, emulator, untilSubscribed } = await stage();
    client.chats.open(general);
    await untilSubscribed(1);

    await client.end();

    expect(client.chats.isOpen(general.id)).toBe(false);
    await vi.waitFor(() => expect(emulator.stats().chatSessions).toBe(0), SOON);
    expect(emulator.stats().subscriptions).toBe(0);
  });
});
