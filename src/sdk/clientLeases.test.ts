import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SOON } from '../../test/clientForTest.js';
import { installForTest } from '../../test/renderWithChat.js';
import type { EmulatorOptions } from '../emulator/createEmulator.js';
import type { ChatClientOptions } from './chatClient.js';
import { clientKey, createLease, RELEASE_GRACE_MS } from './clientLeases.js';

function stage(options: EmulatorOptions = {}) {
  const { emulator, host } = installForTest(options);
  const lease = (options: Partial<ChatClientOptions> = {}) =>
    createLease({
      apiKey: 'test',
      host,
      isSecure: false,
      username: 'jane',
      authParams: () => undefined,
      ...options,
    });
  const untilSockets = (count: number) =>
    vi.waitFor(() => expect(emulator.stats().sockets).toBe(count), SOON);
  return { emulator, lease, untilSockets };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a lease', () => {
  it('does nothing before it is held', async () => {
    const { lease, emulator } = stage();
    const unheld = lease();
    await pass(200);

    expect(unheld.client).toBeUndefined();
    expect(emulator.stats().sockets).toBe(0);
    expect(() => unheld.release()).not.toThrow();
  });

  it('shares one client and one socket between all holders of a key', async () => {
    const { lease, untilSockets } = stage();
    const [first, second] = [lease(), lease()];

    expect(first.hold()).toBe(second.hold());
    await untilSockets(1);
    await pass(200);
    await untilSockets(1);

    first.release();
    second.release();
    await pass(RELEASE_GRACE_MS + 1);
    await untilSockets(0);
  });

  it('lasts until the last holder has let go', async () => {
    const { lease, untilSockets } = stage();
    const [first, second] = [lease(), lease()];
    first.hold();
    second.hold();
    await untilSockets(1);

    first.release();
    first.release();
    await pass(RELEASE_GRACE_MS * 2);
    await untilSockets(1);

    second.releaseNow();
    await pass(1);
    await untilSockets(0);
  });

  it('counts a holder once, however often it holds', async () => {
    const { lease, untilSockets } = stage();
    const one = lease();
    one.hold();
    one.hold();
    await untilSockets(1);

    one.release();
    await pass(RELEASE_GRACE_MS + 1);

    await untilSockets(0);
  });

  it('survives fifty quick remounts with the same socket, and leaves nothing after the last', async () => {
    const { lease, emulator, untilSockets } = stage();
    const one = lease();
    const client = one.hold();
    await untilSockets(1);

    for (let mount = 0; mount < 50; mount += 1) {
      one.release();
      await pass(10);
      expect(one.hold()).toBe(client);
    }
    await untilSockets(1);
    one.release();
    await pass(RELEASE_GRACE_MS + 1);

    await untilSockets(0);
    expect(emulator.stats().subscriptions).toBe(0);
  });

  it('gets a fresh client when it comes back too late', async () => {
    const { lease, untilSockets } = stage();
    const one = lease();
    const before = one.hold();
    one.release();
    await pass(RELEASE_GRACE_MS + 1);

    expect(one.hold()).not.toBe(before);
    await untilSockets(1);
    one.releaseNow();
  });

  it('keeps users, hosts and applications apart', () => {
    const options = { apiKey: 'a', host: 'h', username: 'jane' };
    const instance = { startSession: async () => {}, endSession: async () => {} };

    const keys = [
      options,
      { ...options, apiKey: 'b' },
      { ...options, host: 'i' },
      { ...options, username: 'john' },
      { ...options, instance },
      { ...options, instance: { ...instance } },
    ].map(clientKey);

    expect(new Set(keys).size).toBe(keys.length);
    expect(clientKey({ ...options, instance })).toBe(keys[4]);
  });

  it('signs in with the auth params of the newest who holds it', async () => {
    const { lease, emulator } = stage();
    const asked: string[] = [];
    const holderNamed = (name: string) => lease({ authParams: () => void asked.push(name) });
    const [first, second] = [holderNamed('first'), holderNamed('second')];
    const { session } = first.hold();
    const untilSignedIn = (times: number) =>
      vi.waitFor(() => expect([session.connection.status, asked.length]).toEqual(['connected', times]), SOON);
    await untilSignedIn(1);

    second.hold();
    emulator.disconnect('jane');
    await untilSignedIn(2);

    second.release();
    emulator.disconnect('jane');
    await untilSignedIn(3);

    expect(asked).toEqual(['first', 'second', 'first']);
  });

  it('that was refused tries again when somebody comes with better credentials', async () => {
    const { emulator, lease, untilSockets } = stage({ passwords: { jane: 'secret' } });
    const withPassword = (password: string) => lease({ authParams: () => ({ password }) });
    const { session } = withPassword('wrong').hold();
    await vi.waitFor(() => expect(session.connection.status).toBe('failed'), SOON);

    withPassword('secret').hold();

    await vi.waitFor(() => expect(session.connection.status).toBe('connected'), SOON);
    await untilSockets(1);
    expect(emulator.stats().socketsOf('jane')).toBe(1);
  });
});
