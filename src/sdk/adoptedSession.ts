import type { UserSession } from './connection.js';
import { createConnectionState } from './connectionState.js';
import { hasGivenUp, type Kitty } from './instance.js';
import type { CurrentUser } from './model.js';
import { createRetryTimer } from './retryTimer.js';
import { createSerialQueue } from './serialQueue.js';
import { signIn, signOut, tellStartFailure } from './signIn.js';
import { type Unsubscribe, unsubscribeAll, unsubscribeFully } from './subscribe.js';
import type { UserSessionOptions } from './userSession.js';

/**
 * Keeps a session on an instance that the app made itself. The app may use that instance elsewhere, so it is
 * never replaced: the SDK reconnects by itself, and this only follows. Where the SDK gives up without a word,
 * because the server no longer lets it in, this signs in again with auth params asked for afresh. A session
 * that the app had started already is not ended.
 */
export function adoptSession(kitty: Kitty, options: UserSessionOptions): UserSession {
  const { username, toCurrentUser } = options;
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
    if (!followSignedIn()) {
      retry();
    }
  }

  /** True if the app has signed somebody in already. */
  function followSignedIn(): boolean {
    const { currentUser } = kitty;
    if (!currentUser || hasGivenUp(kitty)) {
      return false;
    }
    follow(toCurrentUser(currentUser));
    return true;
  }

  function retry(): void {
    const { status } = state.connection;
    const isSdkTrying = status === 'reconnecting' && !hasGivenUp(kitty);
    if (!wanted || status === 'connected' || isSdkTrying) {
      return;
    }
    retryTimer.cancel();
    if (status !== 'reconnecting') {
      state.set({ status: 'connecting', username });
    }
    void oneAtATime(connect);
  }

  async function connect(): Promise<void> {
    if (!wanted || state.instance) {
      return;
    }
    letGo();
    if (followSignedIn()) {
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
    if (tellStartFailure(state, options, thrown)) {
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
    if (hasGivenUp(kitty)) {
      // Refused, or signed out by the app: the latter is told at once, and cancels this.
      retryTimer.plan(failures);
    }
  }

  function letGo(): void {
    stopFollowing?.();
    stopFollowing = undefined;
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
    letGo();
    socket.abort();
    state.set({ status: 'signed-out' });
    await oneAtATime(async () => {
      if (endHere) {
        await signOut(kitty);
      }
    });
  }

  return Object.assign(state, { start, retry, end });
}
