import type { ChatKitty as Sdk } from 'chatkitty';
import ChatKitty from 'chatkitty';

/** Where a ChatKitty application lives. */
export interface ChatKittyAddress {
  apiKey: string;
  /** Host with optional port and path; ChatKitty's own service if left out. */
  host?: string | undefined;
  /** False for plain http and ws, as a local emulator speaks. */
  isSecure?: boolean | undefined;
}

/** The host that the SDK uses when none is given. */
export const DEFAULT_HOST = 'api.chatkitty.com';

/**
 * The SDK as the door calls it: its own results, but any argument, because our model's types are not its
 * classes (the hypermedia it needs is on the objects, not in the types).
 */
export type Kitty = {
  [Name in keyof Sdk]: Sdk[Name] extends (...args: never[]) => infer Result
    ? (...args: unknown[]) => Result
    : Sdk[Name];
};

/**
 * An instance of the ChatKitty SDK 1.58, by structure: what an app may hand to the provider as `client`.
 */
export interface ChatKittyInstance {
  startSession(request: { username: string; authParams?: unknown }): Promise<unknown>;
  endSession(): Promise<void>;
  currentUser?: unknown;
}

type SdkClass = new (address: ChatKittyAddress) => Kitty;

/**
 * Makes a fresh SDK instance. `ChatKitty.getInstance` is not used: it caches one instance per key for the
 * page's life and cannot set a host. Unbundled Node ESM wraps the class once more in `default`.
 */
export function createInstance(address: ChatKittyAddress): Kitty {
  const wrapped = ChatKitty as unknown as SdkClass & { default?: SdkClass };
  const Instance = wrapped.default ?? wrapped;
  return new Instance(address);
}

/**
 * True if an instance neither has a session nor tries to get one back. When the server refuses a reconnect,
 * the SDK gives up without a word: its current user stays, and every call would hang. Nothing public tells.
 */
export function hasGivenUp(kitty: Kitty): boolean {
  const { stompX } = kitty as unknown as { stompX?: { initialized?: boolean } };
  return stompX?.initialized === false;
}
