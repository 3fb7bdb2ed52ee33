import { describe, expect, it, vi } from 'vitest';
import { SOON, settle } from '../clientForTest.js';
import {
  CHAT_SUBSCRIPTIONS,
  rawChannel,
  rawStage,
  SDK_RECONNECT_MS,
  USER_SUBSCRIPTIONS,
  withFastTimers,
} from './rawKitty.js';

interface RawSession {
  end(): void;
}

// Each of these is a fault of the SDK as published. `docs/sdk-edges.md` says what of ours keeps it away.
describe('the SDK alone', () => {
  it('B1 goes on calling an observer that unsubscribed', async () => {
    const { signedIn, emulator } = rawStage();
    const kitty = await signedIn();
    const heard = vi.fn();
    const stop = kitty.onNotificationReceived(heard) as () => () => void;
    const reallyStop = stop();
    await emulator.as('john').sendMessage('General', 'one');
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce(), SOON);

    reallyStop();
    await emulator.as('john').sendMessage('General', 'two');
    await settle();
    expect(heard).toHaveBeenCalledOnce();
  });

  it('B2 tells everything twice to two sessions of one channel', async () => {
    const { signedIn, emulator, untilSubscribed } = rawStage();
    const kitty = await signedIn();
    const channel = await rawChannel(kitty);
    const heard = vi.fn();
    kitty.startChatSession({ channel, onReceivedMessage: heard });
    kitty.startChatSession({ channel, onReceivedMessage: () => {} });
    await untilSubscribed(USER_SUBSCRIPTIONS + 2 * CHAT_SUBSCRIPTIONS);

    await emulator.as('john').sendMessage('General', 'once');

    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2), SOON);
  });

  it('B3 leaves subscriptions behind when a chat ends before the server has answered', async () => {
    const { signedIn, untilSubscribed, emulator } = rawStage();
    const kitty = await signedIn();
    const channel = await rawChannel(kitty);
    emulator.faults.delay('startChatSession', 50);
    const { session } = kitty.startChatSession({ channel }) as never as { session: RawSession };
    session.end();

    await untilSubscribed(USER_SUBSCRIPTIONS + CHAT_SUBSCRIPTIONS);
    session.end();
    await untilSubscribed(USER_SUBSCRIPTIONS);
  });

  it('B4 never listens to a chat whose start a broken line interrupted', async () => {
    const { signedIn, emulator, untilSubscribed, subscriptions } = rawStage();
    const kitty = await signedIn();
    const channel = await rawChannel(kitty);
    emulator.faults.delay('startChatSession', 100);
    await withFastTimers(async (pass) => {
      kitty.startChatSession({ channel });
      await untilSubscribed(USER_SUBSCRIPTIONS + 1);
      emulator.disconnect('jane');
      emulator.faults.clear();
      await pass(SDK_RECONNECT_MS + 1);
      await untilSubscribed(USER_SUBSCRIPTIONS + 1);
      await pass(1000);
    });

    expect(subscriptions()).toBe(USER_SUBSCRIPTIONS + 1);
  });

  it('B5 leaves subscriptions behind when a chat starts and ends while the line is down', async () => {
    const { signedIn, drop, untilSubscribed } = rawStage();
    const kitty = await signedIn();
    const channel = await rawChannel(kitty);
    await withFastTimers(async (pass) => {
      await drop(kitty);
      const { session } = kitty.startChatSession({ channel }) as never as { session: RawSession };
      session.end();
      await pass(SDK_RECONNECT_MS + 1);
      await untilSubscribed(USER_SUBSCRIPTIONS + CHAT_SUBSCRIPTIONS);
    });
  });

  it('B6 drops a topic for good when one handler throws', async () => {
    const { signedIn, emulator, untilSubscribed } = rawStage();
    const kitty = await signedIn();
    const heard = vi.fn(() => {
      throw new Error('broken');
    });
    kitty.startChatSession({ channel: await rawChannel(kitty), onReceivedMessage: heard });
    await untilSubscribed(USER_SUBSCRIPTIONS + CHAT_SUBSCRIPTIONS);

    // RxJS throws what it caught once more, out of a timer: nobody is to hear of it here.
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    await emulator.as('john').sendMessage('General', 'one');
    for (let turns = 0; turns < 50 && heard.mock.calls.length === 0; turns += 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    vi.clearAllTimers();
    vi.useRealTimers();
    await untilSubscribed(USER_SUBSCRIPTIONS + CHAT_SUBSCRIPTIONS - 1);
    await emulator.as('john').sendMessage('General', 'two');
    await settle();

    expect(heard).toHaveBeenCalledOnce();
  });

  it('B7 tells a reply after what was said later', async () => {
    const { signedIn, emulator, untilSubscribed } = rawStage();
    const kitty = await signedIn();
    const bodies: string[] = [];
    kitty.startChatSession({
      channel: await rawChannel(kitty),
      onReceivedMessage: ({ body }: { body: string }) => bodies.push(body),
    });
    await untilSubscribed(USER_SUBSCRIPTIONS + CHAT_SUBSCRIPTIONS);
    emulator.faults.delay('getMessageParent', 100);

    const root = await emulator.as('john').sendMessage('General', 'root');
    await emulator.as('john').sendMessage('General', 'reply', { replyTo: root });
    await emulator.as('john').sendMessage('General', 'later');

    await vi.waitFor(() => expect(bodies).toEqual(['root', 'later', 'reply']), SOON);
  });

  it('B10 starts a chat for nobody and calls it a success', () => {
    const { makeKitty } = rawStage();
    const channel = { id: 1, _topics: {} };

    expect(makeKitty().startChatSession({ channel })).toMatchObject({ succeeded: true });
  });

  it('B13 tells people of their own messages', async () => {
    const { signedIn, untilSubscribed } = rawStage();
    const kitty = await signedIn();
    const channel = await rawChannel(kitty);
    const heard = vi.fn();
    kitty.startChatSession({ channel, onReceivedMessage: heard });
    await untilSubscribed(USER_SUBSCRIPTIONS + CHAT_SUBSCRIPTIONS);

    await kitty.sendMessage({ channel, body: 'mine' });

    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce(), SOON);
  });

  it('B8 asks for the whole message at each receipt and reaction', async () => {
    const { signedIn, emulator, untilSubscribed } = rawStage();
    const kitty = await signedIn();
    const channel = await rawChannel(kitty);
    const { message } = (await kitty.sendMessage({ channel, body: 'Look' })) as never as {
      message: { id: number; _relays: { self: string } };
    };
    const heard = vi.fn();
    kitty.startChatSession({ channel, onMessageReactionAdded: heard });
    await untilSubscribed(USER_SUBSCRIPTIONS + CHAT_SUBSCRIPTIONS);
    const asked = vi.spyOn(
      (kitty as never as { stompX: { relayResource(request: object): void } }).stompX,
      'relayResource',
    );
    for (const name of ['john', 'ada', 'linus']) await emulator.as(name).react(message, '👍');

    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(3), SOON);
    const { self } = message._relays;
    expect(asked.mock.calls.filter(([request]) => JSON.stringify(request).includes(self))).toHaveLength(3);
  });

  it('B9 labels the events of every thread with the one it listens to', async () => {
    const { signedIn, untilSubscribed } = rawStage();
    const kitty = await signedIn();
    const channel = await rawChannel(kitty);
    const threadOf = async (name: string) =>
      ((await kitty.createThread({ channel, name })) as never as { thread: { name: string } }).thread;
    const [menu, music] = [await threadOf('Menu'), await threadOf('Music')];
    const heard = vi.fn();
    const { session } = kitty.startChatSession({ channel, onThreadReceivedMessage: heard }) as never as {
      session: { setThread(thread: object): void };
    };
    await untilSubscribed(USER_SUBSCRIPTIONS + CHAT_SUBSCRIPTIONS);
    session.setThread(menu);

    await kitty.sendMessage({ thread: music, body: 'Louder!' });

    await vi.waitFor(() => expect(heard).toHaveBeenCalled(), SOON);
    expect(heard.mock.calls[0]).toMatchObject([{ name: 'Menu' }, { body: 'Louder!' }]);
  });
});
