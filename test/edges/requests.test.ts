import { describe, expect, it, vi } from 'vitest';
import { SOON, settle } from '../clientForTest.js';
import { rawChannel, rawStage, settlesWithin, USER_SUBSCRIPTIONS } from './rawKitty.js';

interface Internals {
  stompX: { pendingRelayErrors: Map<string, unknown>; pendingActionErrors: Map<string, unknown> };
}

const thrownBy = (run: () => unknown) => {
  try {
    run();
  } catch (thrown) {
    return thrown;
  }
};

// Each of these is a fault of the SDK as published. `docs/sdk-edges.md` says what of ours keeps it away.
describe('the SDK alone', () => {
  it('C1 throws at once, and no Error, while nobody is signed in', () => {
    const kitty = rawStage().makeKitty();
    const thrown = thrownBy(() => kitty.getChannels());

    expect(thrown).toMatchObject({ error: 'NoActiveSessionError' });
    expect(thrown).not.toBeInstanceOf(Error);
  });

  it('C2 waits for ever with calls that do not look whether somebody is signed in', async () => {
    expect(await settlesWithin(rawStage().makeKitty().getChannel(1), 100)).toBe(false);
  });

  it('C3 rejects where its other calls answer with a failure', async () => {
    const { signedIn } = rawStage();
    const kitty = await signedIn();
    const channel = await rawChannel(kitty);
    const { message } = (await kitty.sendMessage({ channel, body: 'no reply' })) as never as {
      message: object;
    };

    await expect(Promise.resolve(kitty.getMessageParent({ message }))).rejects.toBeDefined();
  });

  it('C4 waits for ever for somebody who does not exist', async () => {
    const kitty = await rawStage().signedIn();

    expect(await settlesWithin(kitty.getUser(987_654), 200)).toBe(false);
  });

  it('C6 never answers to nothing', async () => {
    const kitty = await rawStage().signedIn();
    const channel = await rawChannel(kitty);

    expect(await settlesWithin(Promise.resolve(kitty.sendMessage({ channel })), 200)).toBe(false);
  });

  it('C7 hands out its own user to be changed, and keeps the change when the server refuses it', async () => {
    const { signedIn, emulator } = rawStage();
    const kitty = await signedIn();
    emulator.faults.failNext('updateCurrentUser');
    await kitty.updateCurrentUser((user: { displayName: string }) => {
      user.displayName = 'Changed';
      return user;
    });

    expect(kitty.currentUser?.displayName).toBe('Changed');
  });

  it('C10 remembers every call for good', async () => {
    const { signedIn, subscriptions } = rawStage();
    const kitty = await signedIn();
    const channel = await rawChannel(kitty);
    const { stompX } = kitty as never as Internals;
    const before = stompX.pendingRelayErrors.size;
    for (let reads = 0; reads < 20; reads += 1) {
      await kitty.getChannel(channel.id);
    }

    expect(stompX.pendingRelayErrors.size).toBe(before + 20);
    expect(subscriptions()).toBeGreaterThanOrEqual(USER_SUBSCRIPTIONS);
  });

  it('C12 lets nobody leave with the object from before they joined', async () => {
    const { signedIn, emulator } = rawStage();
    await emulator.as('john').createChannel({ type: 'PUBLIC', name: 'Sailing' });
    const kitty = await signedIn();
    const stale = await rawChannel(kitty, 'Sailing');
    await kitty.joinChannel({ channel: stale });

    expect(thrownBy(() => kitty.leaveChannel({ channel: stale }))).toMatchObject({
      error: 'NotAChannelMemberError',
    });
  });

  it('C13 is silent while somebody types on and on', async () => {
    const { signedIn, emulator } = rawStage();
    const kitty = await signedIn();
    const channel = await rawChannel(kitty);
    let heard = 0;
    const ada = await signedIn('ada');
    ada.startChatSession({ channel: await rawChannel(ada), onReceivedKeystrokes: () => (heard += 1) });
    await vi.waitFor(() => expect(emulator.stats().chatSessions).toBe(1), SOON);
    await settle();

    for (let keys = 'a'; keys.length < 12; keys += 'a') {
      kitty.sendKeystrokes({ channel, keys });
      await settle(50);
      expect(heard).toBe(0);
    }
    await vi.waitFor(() => expect(heard).toBe(1), SOON);
  });
});
