import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { channelOf, clientFor, SOON, settle, untilStatus } from '../../test/clientForTest.js';
import { installForTest } from '../../test/renderWithChat.js';
import type { EmulatorOptions } from '../emulator/createEmulator.js';
import type { ChatClientOptions } from './chatClient.js';
import { createInstance, hasGivenUp } from './instance.js';

function adopt(options: Partial<ChatClientOptions> = {}, emulatorOptions: EmulatorOptions = {}) {
  const installed = installForTest(emulatorOptions);
  const kitty = createInstance({ apiKey: 'test', host: installed.host, isSecure: false });
  onTestFinished(() => void kitty.endSession());
  return { ...installed, kitty, client: clientFor(installed, { instance: kitty, ...options }) };
}

/** The SDK itself takes five seconds to come back. */
const AFTER_SDK_RECONNECT = { timeout: 8000, interval: 20 };

describe('an instance that the app made', () => {
  it('is signed in if it is not yet', async () => {
    const { client, kitty, emulator } = adopt();
    client.session.start();

    await untilStatus(client, 'connected');
    expect(kitty.currentUser?.name).toBe('jane');
    expect(emulator.stats().socketsOf('jane')).toBe(1);
    await expect(client.api.getChannels()).resolves.toHaveProperty('items');
  });

  it('is signed out again by the kit that signed it in', async () => {
    const { client, emulator } = adopt();
    client.session.start();
    await untilStatus(client, 'connected');

    await client.end();

    await vi.waitFor(() => expect(emulator.stats().sockets).toBe(0), SOON);
  });

  it('is used as it is if somebody is signed in, and left signed in', async () => {
    const { client, kitty, emulator } = adopt();
    await kitty.startSession({ username: 'jane' });
    await vi.waitFor(() => expect(emulator.stats().subscriptionsOf('jane')).toBe(11), SOON);

    client.session.start();
    expect(client.session.connection).toMatchObject({ status: 'connected', user: { name: 'jane' } });
    await client.end();
    await settle();

    expect(client.session.connection.status).toBe('signed-out');
    expect(emulator.stats().subscriptionsOf('jane')).toBe(11);
    expect(kitty.currentUser?.name).toBe('jane');
  });

  it('is no longer listened to after the end', async () => {
    const { client, kitty, emulator } = adopt();
    await kitty.startSession({ username: 'jane' });
    client.session.start();
    const heard = vi.fn();
    client.on('onNotificationReceived', heard);
    await client.end();

    await emulator.as('john').sendMessage('General', 'anybody?');
    await settle();

    expect(heard).not.toHaveBeenCalled();
  });

  it('that is refused says why, and can try again', async () => {
    let password = 'wrong';
    const { client } = adopt({ authParams: () => ({ password }) }, { passwords: { jane: 'secret' } });
    client.session.start();
    await untilStatus(client, 'failed');
    expect(client.session.connection).toMatchObject({ error: { code: 'access-denied' } });

    password = 'secret';
    client.session.retry();
    await untilStatus(client, 'connected');
  });

  it('that starts while the server is down signs in by itself when it is back', async () => {
    const { client, emulator } = adopt();
    emulator.faults.refuseConnections(1);
    client.session.start();
    await untilStatus(client, 'failed');
    expect(client.session.connection).toMatchObject({ error: { code: 'connection-failed' } });

    await untilStatus(client, 'connected');
    await vi.waitFor(() => expect(emulator.stats().subscriptionsOf('jane')).toBe(11), SOON);
  });

  it('that is ended while it starts stays signed out', async () => {
    const { client, emulator } = adopt();
    const errors = vi.fn();
    client.onError(errors);
    client.session.start();

    await client.end();
    await settle(150);

    expect(client.session.connection.status).toBe('signed-out');
    expect(emulator.stats().sockets).toBe(0);
    expect(errors).not.toHaveBeenCalled();
  });

  it('comes back by itself, with its chats, each event once', { timeout: 12_000 }, async () => {
    const { client, emulator, ...installed } = adopt();
    client.session.start();
    await untilStatus(client, 'connected');
    const general = await channelOf({ emulator, ...installed }, 'General');
    client.chats.open(general);
    await vi.waitFor(() => expect(emulator.stats().subscriptionsOf('jane')).toBe(19), SOON);
    const bodies: string[] = [];
    client.on('onReceivedMessage', ({ message }) => 'body' in message && bodies.push(message.body));

    emulator.disconnect('jane');
    await untilStatus(client, 'reconnecting');
    await vi.waitFor(() => expect(client.session.connection.status).toBe('connected'), AFTER_SDK_RECONNECT);
    await settle(150);
    await emulator.as('john').sendMessage('General', 'once');
    await vi.waitFor(() => expect(bodies).toContain('once'), SOON);
    await settle();

    expect(bodies).toEqual(['once']);
    expect(emulator.stats().subscriptionsOf('jane')).toBe(19);
  });

  it('that the app signs out is signed out', async () => {
    const { client, kitty } = adopt();
    await kitty.startSession({ username: 'jane' });
    client.session.start();

    await kitty.endSession();

    await untilStatus(client, 'signed-out');
  });

  describe('that is no longer let in when it reconnects', () => {
    const banned = { error: 'AccessDeniedError', message: 'The token is over.' };

    it('is given up by the SDK without a word', { timeout: 12_000 }, async () => {
      const { kitty, emulator } = adopt();
      await kitty.startSession({ username: 'jane' });
      emulator.faults.refuseConnections(banned);
      emulator.disconnect('jane');
      await vi.waitFor(() => expect(hasGivenUp(kitty)).toBe(true), AFTER_SDK_RECONNECT);
      emulator.faults.clear();
      const settled = vi.fn();
      void kitty.getCurrentUser().finally(settled);
      await settle();

      expect(kitty.currentUser?.name).toBe('jane');
      expect(settled).not.toHaveBeenCalled();
      expect(emulator.stats().sockets).toBe(0);
    });

    it('signs in with auth params that are asked for afresh', { timeout: 12_000 }, async () => {
      const authParams = vi.fn(() => ({ token: 'fresh' }));
      const { client, kitty, emulator } = adopt({ authParams });
      await kitty.startSession({ username: 'jane' });
      client.session.start();
      await vi.waitFor(() => expect(emulator.stats().subscriptionsOf('jane')).toBe(11), SOON);
      expect(authParams).not.toHaveBeenCalled();

      emulator.faults.refuseConnections(banned);
      emulator.disconnect('jane');
      await vi.waitFor(() => expect(hasGivenUp(kitty)).toBe(true), AFTER_SDK_RECONNECT);
      emulator.faults.clear();
      await untilStatus(client, 'connected');

      expect(authParams).toHaveBeenCalledOnce();
      await vi.waitFor(() => expect(emulator.stats().subscriptionsOf('jane')).toBe(11), SOON);
      expect(emulator.stats().socketsOf('jane')).toBe(1);
      await expect(client.api.getChannels()).resolves.toHaveProperty('items');
    });

    it('says so when these are refused as well, and can be told to try again', {
      timeout: 12_000,
    }, async () => {
      const { client, kitty, emulator } = adopt();
      await kitty.startSession({ username: 'jane' });
      client.session.start();
      emulator.faults.refuseConnections(banned);
      emulator.disconnect('jane');

      await vi.waitFor(() => expect(client.session.connection.status).toBe('failed'), AFTER_SDK_RECONNECT);
      expect(client.session.connection).toMatchObject({ error: { code: 'access-denied' } });

      emulator.faults.clear();
      client.session.retry();
      await untilStatus(client, 'connected');
    });
  });
});
