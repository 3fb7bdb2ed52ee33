'use client';

import { type SessionCredentials, useChatContext } from '../context/ChatContext.js';
import { selectConnection, useLive } from '../context/useLive.js';
import type { Connection } from '../sdk/index.js';

/** The result of {@link useSession}: the state, as a union on `status`, with `start` and `end`. */
export type SessionResult = Connection & {
  /** Signs in; the outcome shows in `status`. Ignored while the provider's `username` prop names somebody. */
  start(credentials: SessionCredentials): void;
  /** Signs out the user whom `start` signed in. */
  end(): void;
};

/**
 * The session, with functions to sign in and out, for apps with their own sign-in form. Apps that pass `username` to
 * {@link ChatKittyProvider} need it only to read the state.
 *
 * Re-renders when the session's state changes.
 * SDK: `startSession`, `endSession` (guide: "Starting a user session", "Ending a user session").
 *
 * @returns `status` is `signed-out`, `connecting`, `connected` (with `user`), `reconnecting` (with `user`,
 * `since`: milliseconds of the epoch) or `failed` (with `error`, a {@link ChatError}). `start({ username, authParams? })`
 * signs in, `end()` signs out whoever it signed in.
 *
 * @example
 * function SignIn() {
 *   const session = useSession();
 *   if (session.status === 'connected') return <button onClick={session.end}>Sign out</button>;
 *   return (
 *     <form action={(form) => session.start({ username: String(form.get('name')) })}>
 *       <input name="name" />
 *       {session.status === 'failed' && <p role="alert">{session.error.message}</p>}
 *     </form>
 *   );
 * }
 */
export function useSession(): SessionResult {
  const { start, end } = useChatContext('useSession');
  return { ...useLive(selectConnection), start, end };
}
