import { type ChatClient, type ChatClientOptions, createChatClient } from './chatClient.js';

/** How long a client outlives its last user: StrictMode and fast refresh remount within it. */
export const RELEASE_GRACE_MS = 1000;

/** A share in the one client of an application and user. Making it does nothing; holding it signs in. */
export interface ClientLease {
  /** Absent until held. */
  readonly client: ChatClient | undefined;
  /** Takes the share: the first of all holders signs in. */
  hold(): ChatClient;
  /** Gives the share back; the last one to do so signs out, unless somebody comes within the grace. */
  release(): void;
  /** Signs out at once if nobody else holds a share, without waiting for the grace to end. */
  releaseNow(): void;
}

type Holder = Pick<ChatClientOptions, 'authParams'>;

interface SharedClient {
  client: ChatClient;
  /** Who holds a share, the newest last: its auth params are the ones to sign in with. */
  holders: Holder[];
  /** Stands in between two mounts, when nobody holds a share. */
  lastHolder: Holder;
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
  options: Pick<ChatClientOptions, 'apiKey' | 'host' | 'isSecure' | 'username' | 'instance'>,
): string {
  const { apiKey, host = '', isSecure = true, username, instance } = options;
  return JSON.stringify([apiKey, host, isSecure, username, instanceNumber(instance)]);
}

/** Makes a lease. However many providers hold one for the same key, there is one client and one socket. */
export function createLease(options: ChatClientOptions): ClientLease {
  const key = clientKey(options);
  const holder: Holder = { authParams: options.authParams };
  let shared: SharedClient | undefined;

  function hold(): ChatClient {
    shared = sharedClients.get(key) ?? share(options);
    sharedClients.set(key, shared);
    shared.holders = [...without(shared.holders, holder), holder];
    clearTimeout(shared.timer);
    signInOrRetry(shared.client);
    return shared.client;
  }

  function giveBack(graceMs: number): void {
    const mine = shared;
    if (!mine) {
      return;
    }
    mine.holders = without(mine.holders, holder);
    mine.lastHolder = holder;
    if (mine.holders.length === 0) {
      clearTimeout(mine.timer);
      mine.timer = setTimeout(() => endShared(key, mine), graceMs);
    }
  }

  return {
    get client() {
      return shared?.client;
    },
    hold,
    release: () => giveBack(RELEASE_GRACE_MS),
    releaseNow: () => giveBack(0),
  };
}

function share(options: ChatClientOptions): SharedClient {
  const authParams = () => (shared.holders.at(-1) ?? shared.lastHolder).authParams();
  const shared: SharedClient = {
    client: createChatClient({ ...options, authParams }),
    holders: [],
    lastHolder: options,
  };
  return shared;
}

/** Whoever comes to a client that was refused may bring better credentials. */
function signInOrRetry({ session }: ChatClient): void {
  if (session.connection.status === 'failed') {
    session.retry();
  } else {
    session.start();
  }
}

function without(holders: Holder[], left: Holder): Holder[] {
  return holders.filter((holder) => holder !== left);
}

function endShared(key: string, shared: SharedClient): void {
  if (sharedClients.get(key) === shared) {
    sharedClients.delete(key);
  }
  void shared.client.end();
}
