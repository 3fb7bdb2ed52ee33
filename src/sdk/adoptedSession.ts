import type { UserSession } from './connection.js';
import { createConnectionState } from './connectionState.js';
import type { Kitty } from './instance.js';
import type { CurrentUser } from './model.js';
import { describeStartFailure, signIn, signOut } from './signIn.js';
import { type Unsubscribe, unsubscribeFully } from './subscribe.js';
import type { UserSessionOptions } from './userSession.js';

/**
 * Keeps a session on an instance that the app made itself. The app may use that instance elsewhere, so it is
 * never replaced: the SDK reconnects by itself, and this only follows. A session that the app had started
 * already is not ended either.
 */
export function adoptSession(kitty: Kitty, options: UserSessionOptions): UserSession {
  const { username, host, toCurrentUser } = options;
  const state = createConnectionState();
  let stops: Unsubscribe[] = [];
  let startedHere = false;
  let socket = new AbortController();

  function start(): void {
    if (kitty.currentUser) {
      onConnected(toCurrentUser(kitty.currentUser));
      follow();
    } else {
      retry();
    }
  }

  function retry(): void {
    const { status } = state.connection;
    if (status === 'signed-out' || status === 'failed') {
      state.set({ status: 'connecting', username });
      void connect();
    }
  }

  async function connect(): Promise<void> {
    startedHere = true;
    try {
      onConnected(await signIn(kitty, options, toCurrentUser));
      follow();
    } catch (thrown) {
      await signOut(kitty);
      const error = describeStartFailure(thrown, username, host);
      options.onError(error);
      state.set({ status: 'failed', username, error });
    }
  }

  function follow(): void {
    const stopOffline = kitty.onCurrentUserOffline(onLost) as Unsubscribe;
    // The online observer fires before the session works again; a refreshed user proves that it does.
    const stopUser = kitty.onCurrentUserChanged((raw: unknown) => {
      if (raw !== null && state.connection.status === 'reconnecting') {
        onConnected(toCurrentUser(raw));
      }
    }) as Unsubscribe;
    const detach = options.attach(kitty);
    stops = [() => unsubscribeFully(stopOffline), () => unsubscribeFully(stopUser), detach];
  }

  function onConnected(user: CurrentUser): void {
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

  async function end(): Promise<void> {
    for (const stop of stops) {
      stop();
    }
    stops = [];
    socket.abort();
    state.set({ status: 'signed-out' });
    if (startedHere) {
      startedHere = false;
      await signOut(kitty);
    }
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
