import { type ChatClient, type ChatClientOptions, createChatClient } from './chatClient.js';

/** How long a client outlives its last user: StrictMode and fast refresh remount within it. */
export const RELEASE_GRACE_MS = 1000;

/** A share in a client. */
export interface ClientLease {
  readonly client: ChatClient;
  /** Equal for everybody who shares the client. */
  readonly key: string;
  /** Gives the share back; the last one to do so signs out, unless somebody comes within the grace. */
  release(): void;
  /** Like {@link ClientLease.release}, but signs out at once if nobody else holds a share. */
  releaseNow(): void;
}

interface SharedClient {
  client: ChatClient;
  shares: number;
  timer?: ReturnType<typeof setTimeout> | undefined;
}

const sharedClients = new Map<string, SharedClient>();

const instanceNumbers = new WeakMap<object, number>();
let instancesSeen = 0;

function instanceNumber(instance: object | undefined): number {
  if (!instance) {
    return 0;
  }
  const number = instanceNumbers.get(instance) ?? ++instancesSeen;
  instanceNumbers.set(instance, number);
  return number;
}

/** Which client the options ask for: one per application, host and user. */
export function clientKey(
  options: Pick<ChatClientOptions, 'apiKey' | 'host' | 'username' | 'instance'>,
): string {
  const { apiKey, host = '', username, instance } = options;
  return JSON.stringify([apiKey, host, username, instanceNumber(instance)]);
}

/**
 * Takes a share in the one client of this application and user, and signs in with the first. However many
 * providers ask, there is one socket.
 */
export function leaseClient(options: ChatClientOptions): ClientLease {
  const key = clientKey(options);
  const shared = sharedClients.get(key) ?? { client: createChatClient(options), shares: 0 };
  sharedClients.set(key, shared);
  shared.shares += 1;
  clearTimeout(shared.timer);
  shared.client.session.start();

  let held = true;
  function giveBack(graceMs: number): void {
    if (held) {
      held = false;
      shared.shares -= 1;
    }
    if (shared.shares === 0) {
      clearTimeout(shared.timer);
      shared.timer = setTimeout(() => endShared(key, shared), graceMs);
    }
  }

  return {
    client: shared.client,
    key,
    release: () => giveBack(RELEASE_GRACE_MS),
    releaseNow: () => giveBack(0),
  };
}

function endShared(key: string, shared: SharedClient): void {
  if (sharedClients.get(key) === shared) {
    sharedClients.delete(key);
  }
  void shared.client.end();
}
