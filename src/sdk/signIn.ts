import { type AuthParamsSource, resolveAuthParams } from './authParams.js';
import { ChatError, isChatError } from './ChatError.js';
import { call, withLimit } from './call.js';
import type { ConnectionState } from './connectionState.js';
import type { Kitty } from './instance.js';
import type { CurrentUser } from './model.js';

const SECONDS = 1000;
/** How long a start may take; the SDK would wait for ever on a bootstrap answer that never comes. */
export const START_LIMIT_MS = 20 * SECONDS;
/** How long a goodbye may take before the instance is dropped without one. */
export const END_LIMIT_MS = 3 * SECONDS;

/** Who signs in, and with what. */
export interface Credentials {
  username: string;
  /** Asked at every start, so that a changed prop or an expired token is never held on to. */
  authParams: () => AuthParamsSource;
}

/** Starts a session on a fresh instance; rejects with a {@link ChatError} in every other case. */
export async function signIn(
  kitty: Kitty,
  { username, authParams }: Credentials,
  toCurrentUser: (raw: unknown) => CurrentUser,
): Promise<CurrentUser> {
  assertUsername(username);
  const params = await askAuthParams(authParams(), username);
  const { session } = await call({ name: 'startSession', limitMs: START_LIMIT_MS }, () =>
    kitty.startSession({ username, ...(params === undefined ? {} : { authParams: params }) }),
  );
  return toCurrentUser(session.user);
}

async function askAuthParams(source: AuthParamsSource, username: string): Promise<unknown> {
  try {
    return await withLimit({ name: 'authParams', limitMs: START_LIMIT_MS }, () => resolveAuthParams(source));
  } catch (cause) {
    throw new ChatError('auth-params-failed', { username }, cause);
  }
}

/** A line break in the username would add a header of its own to the CONNECT frame. */
function assertUsername(username: unknown): asserts username is string {
  if (typeof username !== 'string' || username.trim() === '' || /\p{Cc}/u.test(username)) {
    throw new ChatError('invalid-username', { username });
  }
}

/** Says goodbye, but does not wait for an answer that may never come. */
export async function signOut(kitty: Kitty): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, END_LIMIT_MS);
  });
  try {
    await Promise.race([kitty.endSession(), tooLong]);
  } catch {
    // The instance is being thrown away: whatever its goodbye says changes nothing.
  } finally {
    clearTimeout(timer);
  }
}

/** Says what went wrong in a start: refused, no credentials, or no connection. */
function describeStartFailure(thrown: unknown, username: string, host: string): ChatError {
  if (isChatError(thrown, 'not-permitted')) {
    return new ChatError('access-denied', { username, reason: thrown.facts.reason }, thrown.cause);
  }
  if (isChatError(thrown, 'invalid-username') || isChatError(thrown, 'auth-params-failed')) {
    return thrown;
  }
  return new ChatError('connection-failed', { host }, thrown);
}

/** True for what only a person can put right: trying the same again would fail the same. */
function isRefusal({ code }: ChatError): boolean {
  return code === 'access-denied' || code === 'invalid-username';
}

/** Tells of a start that failed; true if another try may help. A blink on the way back is no failure yet. */
export function tellStartFailure(
  state: ConnectionState,
  { username, host, onError }: { username: string; host: string; onError(error: ChatError): void },
  thrown: unknown,
): boolean {
  const error = describeStartFailure(thrown, username, host);
  const isRefused = isRefusal(error);
  onError(error);
  if (isRefused || state.connection.status !== 'reconnecting') {
    state.set({ status: 'failed', username, error });
  }
  return !isRefused;
}
