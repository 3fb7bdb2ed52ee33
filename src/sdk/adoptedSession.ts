import type { UserSession } from './connection.js';
import { createConnectionState } from './connectionState.js';
import type { Kitty } from './instance.js';
import type { CurrentUser } from './model.js';
import { createRetryTimer } from './retryTimer.js';
import { createSerialQueue } from './serialQueue.js';
import { describeStartFailure, isRefusal, signIn, signOut } from './signIn.js';
import { type Unsubscribe, unsubscribeAll, unsubscribeFully } from './subscribe.js';
import type { UserSessionOptions } from './userSession.js';

/**
 * Keeps a session on an instance that the app made itself. The app may use that instance elsewhere, so it is
 * never replaced: the SDK reconnects by itself, and this only follows. A session that the app had started
 * already is not ended either.
 */
export function adoptSession(kitty: Kitty, options: UserSessionOptions): UserSession {
  const { username, host, toCurrentUser } = options;
  const state = createConnectionState();
  const oneAtATime = createSerialQueue();
  const retryTimer = createRetryTimer(retry);
  let wanted = false;
  let startedHere = false;
  let failures = 0;
  let stopFollowing: Unsubscribe | undefined;
  let socket = new AbortController();

  function start(): void {
    if (wanted) {
      return;
    }
    wanted = true;
    if (kitty.currentUser) {
      follow(toCurrentUser(kitty.currentUser));
    } else {
      retry();
    }
  }

  function retry(): void {
    const { status } = state.connection;
    if (wanted && (status === 'signed-out' || status === 'failed')) {
      retryTimer.cancel();
      state.set({ status: 'connecting', username });
      void oneAtATime(connect);
    }
  }

  async function connect(): Promise<void> {
    if (!wanted || state.instance) {
      return;
    }
    try {
      const user = await signIn(kitty, options, toCurrentUser);
      if (wanted) {
        startedHere = true;
        follow(user);
      } else {
        await signOut(kitty);
      }
    } catch (thrown) {
      await signOut(kitty);
      onStartFailed(thrown);
    }
  }

  function onStartFailed(thrown: unknown): void {
    if (!wanted) {
      return;
    }
    failures += 1;
    const error = describeStartFailure(thrown, username, host);
    options.onError(error);
    state.set({ status: 'failed', username, error });
    if (!isRefusal(error)) {
      retryTimer.plan(failures);
    }
  }

  function follow(user: CurrentUser): void {
    const stopOffline = kitty.onCurrentUserOffline(onLost) as Unsubscribe;
    const stopUser = kitty.onCurrentUserChanged(onUserChanged) as Unsubscribe;
    stopFollowing = unsubscribeAll([
      () => unsubscribeFully(stopOffline),
      () => unsubscribeFully(stopUser),
      options.attach(kitty),
    ]);
    onConnected(user);
  }

  /** The online observer fires before the session works again; a refreshed user proves that it does. */
  function onUserChanged(raw: unknown): void {
    if (raw === null) {
      onAppSignedOut();
    } else if (state.connection.status === 'reconnecting') {
      onConnected(toCurrentUser(raw));
    }
  }

  function onConnected(user: CurrentUser): void {
    failures = 0;
    socket = new AbortController();
    state.set({ status: 'connected', user }, { kitty, user, lost: socket.signal });
  }

  function onLost(): void {
    const { connection } = state;
    if (connection.status === 'connected') {
      socket.abort();
      state.set({ status: 'reconnecting', user: connection.user, since: Date.now() });
    }
  }

  function onAppSignedOut(): void {
    startedHere = false;
    void end();
  }

  async function end(): Promise<void> {
    const endHere = startedHere;
    wanted = false;
    startedHere = false;
    retryTimer.cancel();
    stopFollowing?.();
    stopFollowing = undefined;
    socket.abort();
    state.set({ status: 'signed-out' });
    await oneAtATime(async () => {
      if (endHere) {
        await signOut(kitty);
      }
    });
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
