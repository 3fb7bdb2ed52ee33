import type { ChatError } from './ChatError.js';
import type { LiveInstance, UserSession } from './connection.js';
import { createConnectionState } from './connectionState.js';
import { forgetAnswered } from './forgetAnswered.js';
import type { Kitty } from './instance.js';
import type { CurrentUser } from './model.js';
import { createRetryTimer } from './retryTimer.js';
import { createSerialQueue } from './serialQueue.js';
import { type Credentials, signIn, signOut, tellStartFailure } from './signIn.js';
import { type Unsubscribe, unsubscribeFully } from './subscribe.js';

/** What a {@link UserSession} needs from outside. */
export interface UserSessionOptions extends Credentials {
  host: string;
  createInstance: () => Kitty;
  toCurrentUser: (raw: unknown) => CurrentUser;
  /** Called with each fresh instance once it is connected; what it returns is called when that one is gone. */
  attach: (kitty: Kitty) => Unsubscribe;
  onError: (error: ChatError) => void;
}

/**
 * Keeps one user signed in. Every socket gets a fresh SDK instance: when one is lost, the instance goes with
 * it, and with it everything the SDK would leave pending, doubled or stale (calls in flight, half-made
 * subscriptions, old auth params). Starts and ends run one at a time.
 */
export function createUserSession(options: UserSessionOptions): UserSession {
  const { username } = options;
  const state = createConnectionState();
  const oneAtATime = createSerialQueue();
  const retryTimer = createRetryTimer(() => void oneAtATime(connect));
  let wanted = false;
  let failures = 0;
  let dropCurrent: (() => Promise<void>) | undefined;

  function start(): void {
    if (wanted) {
      return;
    }
    wanted = true;
    retry();
  }

  function retry(): void {
    const { status } = state.connection;
    if (!wanted || status === 'connected') {
      return;
    }
    retryTimer.cancel();
    if (status === 'signed-out' || status === 'failed') {
      state.set({ status: 'connecting', username });
    }
    void oneAtATime(connect);
  }

  async function connect(): Promise<void> {
    if (!wanted || state.instance) {
      return;
    }
    const kitty = options.createInstance();
    try {
      const user = await signIn(kitty, options, options.toCurrentUser);
      if (wanted) {
        onConnected(kitty, user);
      } else {
        await signOut(kitty);
      }
    } catch (thrown) {
      // A failed start goes on trying in the background; without a goodbye it would sign in by itself later.
      await signOut(kitty);
      onStartFailed(thrown);
    }
  }

  function onConnected(kitty: Kitty, user: CurrentUser): void {
    failures = 0;
    const socket = new AbortController();
    const instance: LiveInstance = {
      kitty,
      user,
      lost: socket.signal,
      onIdle: () => forgetAnswered(kitty),
    };
    const detach = options.attach(kitty);
    const stopListening = kitty.onCurrentUserOffline(onLost) as Unsubscribe;

    dropCurrent = () => {
      dropCurrent = undefined;
      unsubscribeFully(stopListening);
      detach();
      socket.abort();
      return signOut(kitty);
    };
    state.set({ status: 'connected', user }, instance);

    function onLost(): void {
      void dropCurrent?.();
      state.set({ status: 'reconnecting', user, since: Date.now() });
      retryTimer.plan(failures);
    }
  }

  function onStartFailed(thrown: unknown): void {
    if (!wanted) {
      return;
    }
    failures += 1;
    if (tellStartFailure(state, options, thrown)) {
      retryTimer.plan(failures);
    }
  }

  async function end(): Promise<void> {
    wanted = false;
    retryTimer.cancel();
    const goodbye = dropCurrent?.();
    state.set({ status: 'signed-out' });
    await oneAtATime(async () => goodbye);
  }

  return Object.assign(state, { start, retry, end });
}
