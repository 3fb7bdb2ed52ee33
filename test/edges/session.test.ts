import ChatKitty from 'chatkitty';
import { describe, expect, it, vi } from 'vitest';
import { SOON, settle } from '../clientForTest.js';
import {
  CHAT_SUBSCRIPTIONS,
  rawChannel,
  rawStage,
  SDK_RECONNECT_MS,
  settlesWithin,
  USER_SUBSCRIPTIONS,
  withFastTimers,
} from './rawKitty.js';

const userOf = (result: unknown) => (result as { session: { user: { name: string } } }).session.user.name;

// Each of these is a fault of the SDK as published. `docs/sdk-edges.md` says what of ours keeps it away.
describe('the SDK alone', () => {
  it('A1 mixes up two starts that overlap', async () => {
    const { makeKitty, emulator } = rawStage();
    const kitty = makeKitty();
    const both = await Promise.all([
      kitty.startSession({ username: 'jane' }),
      kitty.startSession({ username: 'john' }),
    ]);

    expect(both.map(userOf)).toEqual(['john', 'john']);
    await vi.waitFor(
      () => expect(emulator.stats().subscriptionsOf('john')).toBeGreaterThan(USER_SUBSCRIPTIONS),
      SOON,
    );
  });

  it('A3 goes on starting after it said that it failed', async () => {
    const { makeKitty, emulator } = rawStage();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    emulator.faults.refuseConnections(1);
    const kitty = makeKitty();
    await withFastTimers(async (pass) => {
      expect(await kitty.startSession({ username: 'jane' })).toMatchObject({ failed: true });
      await pass(SDK_RECONNECT_MS + 1);
      await vi.waitFor(() => expect(kitty.currentUser?.name).toBe('jane'), SOON);
    });
    vi.restoreAllMocks();
  });

  it('A5 is stuck after an end that was not waited for', async () => {
    const { signedIn, emulator } = rawStage();
    const kitty = await signedIn();
    emulator.faults.delay('endSession', 50);
    void kitty.endSession();
    await kitty.startSession({ username: 'john' });
    await vi.waitFor(() => expect(kitty.currentUser).toBeUndefined(), SOON);

    expect(() => kitty.getCurrentUser()).toThrow();
    expect(() => kitty.startSession({ username: 'ada' })).toThrow();
  });

  it('A6 waits for ever on a goodbye that nobody answers', async () => {
    const { signedIn, emulator } = rawStage();
    const kitty = await signedIn();
    emulator.faults.neverAnswer('endSession');

    expect(await settlesWithin(kitty.endSession(), 300)).toBe(false);
  });

  it('A8 repeats the auth params of the first start', async () => {
    const { makeKitty, emulator, untilSubscribed } = rawStage();
    const kitty = makeKitty();
    const token = vi.fn(() => 'x');
    await kitty.startSession({
      username: 'jane',
      authParams: {
        get token() {
          return token();
        },
      },
    });
    await untilSubscribed(USER_SUBSCRIPTIONS);
    await withFastTimers(async (pass) => {
      emulator.disconnect('jane');
      await pass(SDK_RECONNECT_MS + 1);
      await untilSubscribed(USER_SUBSCRIPTIONS);
    });

    expect(token).toHaveBeenCalledOnce();
  });

  it('A9 A10 A11 leaves calls pending, queues others, and misses what was said', async () => {
    const { signedIn, emulator, drop, untilSubscribed } = rawStage();
    const kitty = await signedIn();
    const channel = await rawChannel(kitty);
    const heard = vi.fn();
    kitty.startChatSession({ channel, onReceivedMessage: heard });
    await untilSubscribed(USER_SUBSCRIPTIONS + CHAT_SUBSCRIPTIONS);
    emulator.faults.neverAnswer('getChannel');
    const underWay = kitty.getChannel(channel.id);

    await withFastTimers(async (pass) => {
      await drop(kitty);
      const askedMeanwhile = kitty.getUsers();
      expect(await Promise.race([askedMeanwhile, settle(100).then(() => 'queued')])).toBe('queued');
      await emulator.as('john').sendMessage('General', 'said meanwhile');
      await pass(SDK_RECONNECT_MS + 1);

      await expect(askedMeanwhile).resolves.toMatchObject({ succeeded: true });
      await untilSubscribed(USER_SUBSCRIPTIONS + CHAT_SUBSCRIPTIONS);
    });

    expect(await settlesWithin(underWay, 100)).toBe(false);
    expect(heard).not.toHaveBeenCalled();
  });

  it('A12 A13 says "offline" when it starts, and never tells observer objects then', async () => {
    const { makeKitty } = rawStage();
    const kitty = makeKitty();
    const [told, onNext] = [vi.fn(), vi.fn()];
    kitty.onCurrentUserOffline(told);
    kitty.onCurrentUserOffline({ onNext });
    await kitty.startSession({ username: 'jane' });

    expect(told).toHaveBeenCalled();
    expect(onNext).not.toHaveBeenCalled();
  });

  it('A14 waits for ever on a start that is not answered', async () => {
    const { makeKitty, emulator } = rawStage();
    emulator.faults.neverAnswer('getCurrentUser');

    expect(await settlesWithin(makeKitty().startSession({ username: 'jane' }), 300)).toBe(false);
  });

  it('A17 rejects auth params beyond Latin 1', async () => {
    const { makeKitty } = rawStage();

    await expect(makeKitty().startSession({ username: 'jane', authParams: { word: '€' } })).rejects.toThrow();
  });

  it('A18 lets a username add headers', async () => {
    const { makeKitty, emulator } = rawStage();

    await makeKitty().startSession({ username: 'jane\nStompX-Role:admin' });
    expect(emulator.stats().socketsOf('jane')).toBe(1);
  });

  it('A19 keeps one instance per key for good, without a host', () => {
    expect(ChatKitty.getInstance('a key')).toBe(ChatKitty.getInstance('a key'));
    expect(ChatKitty.getInstance).toHaveLength(1);
  });

  it('A21 sends the last draft as the next user', async () => {
    const { signedIn, emulator, untilSubscribed } = rawStage();
    const ada = await signedIn('ada');
    const drafts: unknown[] = [];
    ada.startChatSession({
      channel: await rawChannel(ada),
      onReceivedKeystrokes: (keystrokes: unknown) => drafts.push(keystrokes),
    });
    await untilSubscribed(USER_SUBSCRIPTIONS + CHAT_SUBSCRIPTIONS, 'ada');
    const kitty = await signedIn();
    const channel = await rawChannel(kitty);

    kitty.sendKeystrokes({ channel, keys: 'secret draft' });
    await kitty.endSession();
    await kitty.startSession({ username: 'john' });

    await vi.waitFor(
      () => expect(drafts).toEqual([expect.objectContaining({ keys: 'secret draft', username: 'john' })]),
      SOON,
    );
    expect(emulator.stats().socketsOf('jane')).toBe(0);
  });
});
