import type { ChatError } from './ChatError.js';
import type { Kitty } from './instance.js';
import type { CurrentUser } from './model.js';
import type { Unsubscribe } from './subscribe.js';

/** How the signed-in user's connection is doing, in five words. */
export type Connection =
  /** Nobody is signed in. */
  | { status: 'signed-out' }
  /** The first connection is being made. */
  | { status: 'connecting'; username: string }
  /** Everything works. */
  | { status: 'connected'; user: CurrentUser }
  /** It worked before and will again; `since` is when it broke, in milliseconds of the epoch. */
  | { status: 'reconnecting'; user: CurrentUser; since: number }
  /** Signing in did not work. Network failures are tried again by themselves, refusals are not. */
  | { status: 'failed'; username: string; error: ChatError };

/** The SDK instance of today: it lasts as long as its socket. */
export interface LiveInstance {
  kitty: Kitty;
  user: CurrentUser;
  /** Aborts when the socket is gone. */
  lost: AbortSignal;
  /** Told whenever the last call under way has ended. */
  onIdle?: () => void;
}

/** One user's session with ChatKitty, kept alive over any number of sockets. */
export interface UserSession {
  readonly connection: Connection;
  /** Tells every change, and nothing at the time of the call. */
  subscribe(listener: (connection: Connection) => void): Unsubscribe;
  /** Throws a `no-session` {@link ChatError} unless connected. */
  requireInstance(call: string): LiveInstance;
  /** Signs in; the outcome shows in {@link UserSession.connection}. */
  start(): void;
  /** Tries again right now instead of at the next planned time. */
  retry(): void;
  /** Signs out and forgets the session; settles when the socket is closed. */
  end(): Promise<void>;
}
