import { describe, expect, it, vi } from 'vitest';
import { clientFor, connectedClient, SOON, settle, untilStatus } from '../../test/clientForTest.js';
import { installForTest } from '../../test/renderWithChat.js';
import type { ChatError } from './ChatError.js';
import { createInstance, type Kitty } from './instance.js';

const rawKitty = (host: string): Kitty => createInstance({ apiKey: 'test', host, isSecure: false });

describe('a start', () => {
  it('signs in once, however often it is asked to', async () => {
    const { emulator, host } = installForTest();
    const client = clientFor({ host });
    client.session.start();
    client.session.start();
    client.session.retry();

    await untilStatus(client, 'connected');
    await settle();
    expect(emulator.stats().socketsOf('jane')).toBe(1);
  });

  it('tells every step', async () => {
    const client = clientFor(installForTest());
    const steps: string[] = [];
    client.session.subscribe(({ status }) => steps.push(status));

    client.session.start();
    await untilStatus(client, 'connected');
    await client.end();

    expect(steps).toEqual(['connecting', 'connected', 'signed-out']);
  });

  it('recovers by itself when the server comes up', async () => {
    const { emulator, host } = installForTest();
    emulator.faults.refuseConnections(1);
    const client = clientFor({ host });
    const errors: ChatError[] = [];
    client.onError((error) => errors.push(error));

    client.session.start();

    await untilStatus(client, 'failed');
    expect(client.session.connection).toMatchObject({
      error: { code: 'connection-failed', facts: { host } },
    });
    await untilStatus(client, 'connected');
    expect(errors).toHaveLength(1);
    await vi.waitFor(() => expect(emulator.stats().subscriptionsOf('jane')).toBe(11), SOON);
    expect(emulator.stats().socketsOf('jane')).toBe(1);
  });

  it('tries again at once when asked to', async () => {
    const { emulator, host } = installForTest();
    emulator.faults.refuseConnections(1);
    const client = clientFor({ host });
    client.session.start();
    await untilStatus(client, 'failed');

    const before = Date.now();
    client.session.retry();
    await untilStatus(client, 'connected');

    expect(Date.now() - before).toBeLessThan(300);
  });

  it('does not insist where it was refused, but can be asked to', async () => {
    const { emulator, host } = installForTest({ passwords: { jane: 'secret' } });
    let password = 'wrong';
    const onStart = vi.fn(() => ({ password }));
    const client = clientFor({ host }, { authParams: onStart });
    client.session.start();
    await untilStatus(client, 'failed');
    expect(client.session.connection).toMatchObject({ error: { code: 'access-denied' } });

    await settle(900);
    expect(onStart).toHaveBeenCalledTimes(1);
    expect(emulator.stats().sockets).toBe(0);

    password = 'secret';
    client.session.retry();
    await untilStatus(client, 'connected');
    expect(onStart).toHaveBeenCalledTimes(2);
  });

  it('says so when guests are not let in', async () => {
    const client = clientFor(installForTest({ guests: false }));
    client.session.start();

    await untilStatus(client, 'failed');
    expect(client.session.connection).toMatchObject({ error: { code: 'access-denied' } });
  });

  it.each(['jane\nStompX-Role:admin', 'jane\u0000', '', '   '])(
    'sends nothing for the name %j',
    async (username) => {
      const { emulator, host } = installForTest();
      const client = clientFor({ host }, { username });
      client.session.start();

      await untilStatus(client, 'failed');
      expect(client.session.connection).toMatchObject({ error: { code: 'invalid-username' } });
      expect(emulator.stats().sockets).toBe(0);
    },
  );

  it('reports auth params that throw, and asks for them again', async () => {
    const authParams = vi
      .fn<() => unknown>()
      .mockImplementationOnce(() => () => Promise.reject(new Error('no token')))
      .mockReturnValue(undefined);
    const client = clientFor(installForTest(), { authParams });
    client.session.start();

    await untilStatus(client, 'failed');
    expect(client.session.connection).toMatchObject({
      error: { code: 'auth-params-failed', cause: { message: 'no token' } },
    });
    await untilStatus(client, 'connected');
  });

  it('survives an onError handler that throws', async () => {
    const tellPage = vi.fn();
    vi.stubGlobal('reportError', tellPage);
    const { emulator, host } = installForTest();
    emulator.faults.refuseConnections(1);
    const client = clientFor({ host });
    const other = vi.fn();
    const broken = new Error('the handler is broken');
    client.onError(() => {
      throw broken;
    });
    client.onError(other);

    client.session.start();

    await untilStatus(client, 'failed');
    await untilStatus(client, 'connected');
    expect(other).toHaveBeenCalledOnce();
    expect(tellPage).toHaveBeenCalledExactlyOnceWith(broken);
    vi.unstubAllGlobals();
  });

  it('gives up on auth params that never come', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      const client = clientFor(installForTest(), { authParams: () => () => new Promise(() => {}) });
      client.session.start();
      await vi.advanceTimersByTimeAsync(25_000);

      await untilStatus(client, 'failed');
      expect(client.session.connection).toMatchObject({ error: { code: 'auth-params-failed' } });
    } finally {
      vi.useRealTimers();
    }
  });

  it('gives up on a server that never answers, and leaves no socket behind', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      const { emulator, host } = installForTest();
      emulator.faults.neverAnswer('getCurrentUser', 1);
      const client = clientFor({ host });
      client.session.start();
      await vi.waitFor(() => expect(emulator.stats().sockets).toBe(1));
      await vi.advanceTimersByTimeAsync(24_000);

      await untilStatus(client, 'connected');
      expect(emulator.stats().socketsOf('jane')).toBe(1);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('an end', () => {
  it('closes the socket', async () => {
    const { emulator, host } = installForTest();
    const client = await connectedClient({ host });

    await client.end();

    expect(client.session.connection.status).toBe('signed-out');
    await vi.waitFor(() => expect(emulator.stats().sockets).toBe(0), SOON);
  });

  it('during a start leaves nothing behind', async () => {
    const { emulator, host } = installForTest();
    const client = clientFor({ host });
    client.session.start();

    await client.end();
    await settle();

    expect(client.session.connection.status).toBe('signed-out');
    expect(emulator.stats().sockets).toBe(0);
  });

  it('followed by a start at once ends in one session', async () => {
    const { emulator, host } = installForTest();
    const client = clientFor({ host });
    client.session.start();
    void client.end();
    client.session.start();

    await untilStatus(client, 'connected');
    await settle();
    expect(emulator.stats().socketsOf('jane')).toBe(1);
    expect(emulator.stats().subscriptionsOf('jane')).toBe(11);
  });

  it('stops the tries', async () => {
    const { emulator, host } = installForTest();
    emulator.faults.refuseConnections(100);
    const client = clientFor({ host });
    client.session.start();
    await untilStatus(client, 'failed');

    await client.end();
    emulator.faults.clear();
    await settle(800);

    expect(client.session.connection.status).toBe('signed-out');
    expect(emulator.stats().sockets).toBe(0);
  });

  it('rejects what is under way instead of leaving it pending', async () => {
    const { emulator, host } = installForTest();
    emulator.faults.neverAnswer('getUsers');
    const client = await connectedClient({ host });
    const answer = expect(client.api.getUsers()).rejects.toMatchObject({ code: 'connection-lost' });

    await client.end();
    await answer;
    await expect(client.api.getUsers()).rejects.toMatchObject({ code: 'no-session' });
  });
});

describe('a lost connection', () => {
  it('comes back with one socket and one set of subscriptions', async () => {
    const { emulator, host } = installForTest();
    const client = await connectedClient({ host });
    await vi.waitFor(() => expect(emulator.stats().subscriptionsOf('jane')).toBe(11), SOON);

    for (let drop = 0; drop < 3; drop += 1) {
      emulator.disconnect('jane');
      await untilStatus(client, 'reconnecting');
      await untilStatus(client, 'connected');
    }

    await vi.waitFor(() => expect(emulator.stats().subscriptionsOf('jane')).toBe(11), SOON);
    expect(emulator.stats().socketsOf('jane')).toBe(1);
  });

  it('is told once each way', async () => {
    const { emulator, host } = installForTest();
    const client = await connectedClient({ host });
    const told: string[] = [];
    client.on('onCurrentUserOffline', ({ name }) => told.push(`${name} off`));
    client.on('onCurrentUserOnline', ({ name }) => told.push(`${name} on`));

    emulator.disconnect('jane');
    await untilStatus(client, 'reconnecting');
    await untilStatus(client, 'connected');
    await settle();

    expect(told).toEqual(['jane off', 'jane on']);
  });

  it('ends what is under way and refuses what is asked meanwhile', async () => {
    const { emulator, host } = installForTest();
    const client = await connectedClient({ host });
    emulator.faults.neverAnswer('getUsers');
    const answer = expect(client.api.getUsers()).rejects.toMatchObject({ code: 'connection-lost' });

    emulator.disconnect('jane');
    await answer;

    expect(client.session.connection.status).toBe('reconnecting');
    await expect(client.api.getUsers()).rejects.toMatchObject({ code: 'connection-lost' });
  });

  it('stays "reconnecting" while the server is away, and is refused if it no longer lets in', async () => {
    const { emulator, host } = installForTest();
    const client = await connectedClient({ host });
    const errors: string[] = [];
    client.onError(({ code }) => errors.push(code));
    emulator.faults.refuseConnections(1);
    emulator.disconnect('jane');

    await vi.waitFor(() => expect(errors).toEqual(['connection-failed']), SOON);
    expect(client.session.connection.status).toBe('reconnecting');

    emulator.faults.refuseConnections({ error: 'AccessDeniedError', message: 'You were banned.' });
    await untilStatus(client, 'failed');
    expect(client.session.connection).toMatchObject({ error: { code: 'access-denied' } });

    emulator.faults.clear();
    client.session.retry();
    await untilStatus(client, 'connected');
  });

  it('asks for the auth params afresh', async () => {
    const { emulator, host } = installForTest();
    const authParams = vi.fn(() => ({ token: 'x' }));
    const client = await connectedClient({ host }, { authParams });

    emulator.disconnect('jane');
    await untilStatus(client, 'reconnecting');
    await untilStatus(client, 'connected');

    expect(authParams).toHaveBeenCalledTimes(2);
  });
});

describe('the SDK alone, which all this is for', () => {
  it('throws synchronously when started twice, and never settles a start that was ended', async () => {
    const { host } = installForTest();
    const kitty = rawKitty(host);
    let settled = false;
    void kitty.startSession({ username: 'jane' }).then(() => {
      settled = true;
    });
    void kitty.endSession();
    await kitty.startSession({ username: 'john' });
    await settle();

    expect(settled).toBe(false);
    expect(() => kitty.startSession({ username: 'ada' })).toThrow();
    await kitty.endSession();
  });
});
