import type { ChatError } from './ChatError.js';
import type { LiveInstance, UserSession } from './connection.js';
import { createConnectionState } from './connectionState.js';
import type { Kitty } from './instance.js';
import type { CurrentUser } from './model.js';
import { createSerialQueue } from './serialQueue.js';
import { type Credentials, describeStartFailure, signIn, signOut } from './signIn.js';
import { type Unsubscribe, unsubscribeFully } from './subscribe.js';

const SECONDS = 1000;
/** The pause before the first new try; it doubles with every failure. */
export const FIRST_RETRY_MS = 0.5 * SECONDS;
/** The longest pause between two tries. */
export const LONGEST_RETRY_MS = 15 * SECONDS;
/** Spreads the tries of many clients, as a share of the pause. */
const RETRY_JITTER = 0.3;

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
  const { username, host } = options;
  const state = createConnectionState();
  const oneAtATime = createSerialQueue();
  let wanted = false;
  let failures = 0;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
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
    clearTimeout(retryTimer);
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
      onStartFailed(describeStartFailure(thrown, username, host));
    }
  }

  function onConnected(kitty: Kitty, user: CurrentUser): void {
    failures = 0;
    const socket = new AbortController();
    const instance: LiveInstance = { kitty, user, lost: socket.signal };
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
      retryLater();
    }
  }

  function onStartFailed(error: ChatError): void {
    if (!wanted) {
      return;
    }
    failures += 1;
    options.onError(error);
    const refused = error.code === 'access-denied' || error.code === 'invalid-username';
    if (refused || state.connection.status !== 'reconnecting') {
      state.set({ status: 'failed', username, error });
    }
    if (!refused) {
      retryLater();
    }
  }

  function retryLater(): void {
    const pause = Math.min(FIRST_RETRY_MS * 2 ** failures, LONGEST_RETRY_MS);
    clearTimeout(retryTimer);
    retryTimer = setTimeout(() => void oneAtATime(connect), pause * (1 - RETRY_JITTER * Math.random()));
  }

  async function end(): Promise<void> {
    wanted = false;
    clearTimeout(retryTimer);
    const goodbye = dropCurrent?.();
    state.set({ status: 'signed-out' });
    await oneAtATime(async () => goodbye);
  }

  return {
    get connection() {
      return state.connection;
    },
    subscribe: state.subscribe,
    requireInstance: state.requireInstance,
    start,
    retry,
    end,
  };
}
