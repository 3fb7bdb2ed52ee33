import { onTestFinished, vi } from 'vitest';
import type { EmulatorOptions } from '../../src/emulator/createEmulator.js';
import { createInstance, type Kitty } from '../../src/sdk/instance.js';
import { SOON } from '../clientForTest.js';
import { installForTest } from '../renderWithChat.js';

/** What the SDK subscribes to for a user who signed in, and for one chat. */
export const USER_SUBSCRIPTIONS = 11;
export const CHAT_SUBSCRIPTIONS = 8;

/** The SDK as published, without our door, in front of an emulator. */
export function rawStage(options?: EmulatorOptions) {
  const { emulator, host } = installForTest(options);
  const makeKitty = (): Kitty => {
    const kitty = createInstance({ apiKey: 'test', host, isSecure: false });
    onTestFinished(() => void kitty.endSession());
    return kitty;
  };
  const subscriptions = (username = 'jane') => emulator.stats().subscriptionsOf(username);
  const untilSubscribed = (count: number, username = 'jane') =>
    vi.waitFor(() => {
      if (subscriptions(username) !== count) throw new Error(`${username}: ${subscriptions(username)}`);
    }, SOON);

  /** A signed-in instance whose topics are all subscribed. */
  async function signedIn(username = 'jane'): Promise<Kitty> {
    const kitty = makeKitty();
    await kitty.startSession({ username });
    await untilSubscribed(USER_SUBSCRIPTIONS, username);
    return kitty;
  }

  /** Drops the line, and waits until the instance knows. */
  async function drop(kitty: Kitty): Promise<void> {
    const noticed = new Promise<void>((resolve) => void kitty.onCurrentUserOffline(() => resolve()));
    emulator.disconnect();
    await noticed;
  }

  return { emulator, host, makeKitty, drop, signedIn, subscriptions, untilSubscribed };
}

/** A channel as the SDK hands it out. */
export async function rawChannel(kitty: Kitty, name = 'General') {
  const { paginator } = (await kitty.getChannels({ filter: { name } })) as never as {
    paginator: { items: { id: number; name: string }[] };
  };
  const channel = paginator.items.find((candidate) => candidate.name === name);
  if (!channel) throw new Error(`There is no channel "${name}".`);
  return channel;
}

/** Whether a promise settles soon. */
export async function settlesWithin(promise: Promise<unknown>, ms: number): Promise<boolean> {
  const timeout = new Promise<false>((resolve) => setTimeout(resolve, ms, false));
  return Promise.race([
    promise.then(
      () => true,
      () => true,
    ),
    timeout,
  ]);
}

/** The SDK's fixed pause before it reconnects. */
export const SDK_RECONNECT_MS = 5000;

/** Runs with timers that can be moved on, and that move on by themselves. */
export async function withFastTimers(work: (pass: (ms: number) => Promise<unknown>) => Promise<void>) {
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  try {
    await work((ms) => vi.advanceTimersByTimeAsync(ms));
  } finally {
    vi.useRealTimers();
  }
}
