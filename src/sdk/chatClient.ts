import { adoptSession } from './adoptedSession.js';
import type { AuthParamsSource } from './authParams.js';
import { ChatError } from './ChatError.js';
import { type ChannelSessions, createChannelSessions } from './channelSessions.js';
import { type ChatApi, createChatApi } from './chatApi.js';
import { chatHandlers } from './chatHandlers.js';
import type { UserSession } from './connection.js';
import { createEventHub, type EventHub } from './eventHub.js';
import { createFileGrants } from './fileGrants.js';
import {
  type ChatKittyAddress,
  type ChatKittyInstance,
  createInstance,
  DEFAULT_HOST,
  type Kitty,
} from './instance.js';
import { hearReceipts } from './receipts.js';
import { listen, type Unsubscribe } from './subscribe.js';
import { createTranslator } from './translate.js';
import { forwardUserEvents } from './userEvents.js';
import { createUserSession } from './userSession.js';

/** Everything the kit does with ChatKitty on behalf of one user. */
export interface ChatClient {
  readonly session: UserSession;
  readonly api: ChatApi;
  readonly chats: ChannelSessions;
  /** Listens to any event of the SDK, by its SDK name. */
  readonly on: EventHub['on'];
  /** Has the events of one frame told inside of a function: a burst of them is one change. */
  readonly tellInside: EventHub['inside'];
  /** Hears every failure that no call returns: of signing in, of reconnecting, of an event handler. */
  onError(listener: (error: ChatError) => void): Unsubscribe;
  /** Leaves every chat and signs out. */
  end(): Promise<void>;
}

/** Who connects, and to where. */
export interface ChatClientOptions extends ChatKittyAddress {
  username: string;
  authParams: () => AuthParamsSource;
  /** An SDK instance that the app made itself; the kit makes its own if left out. */
  instance?: ChatKittyInstance | undefined;
}

/** Makes a {@link ChatClient}; nothing happens on the wire before `session.start()`. */
export function createChatClient(options: ChatClientOptions): ChatClient {
  const { apiKey, host, isSecure, username, authParams, instance } = options;
  const errorListeners = new Set<(error: ChatError) => void>();
  const reportError = (error: ChatError) => {
    for (const listener of [...errorListeners]) {
      try {
        listener(error);
      } catch (thrown) {
        // What is being reported must go on; the browser tells the page like any uncaught error.
        globalThis.reportError?.(thrown);
      }
    }
  };
  const hub = createEventHub(reportError);
  const translate = createTranslator(createFileGrants());
  const sessionOptions = {
    username,
    authParams,
    onError: reportError,
    host: host ?? DEFAULT_HOST,
    createInstance: () => createInstance({ apiKey, host, isSecure }),
    toCurrentUser: translate.currentUser,
    attach: (kitty: Kitty) => forwardUserEvents(kitty, hub, translate),
  };
  const session = instance
    ? adoptSession(instance as unknown as Kitty, sessionOptions)
    : createUserSession(sessionOptions);
  const chats = createChannelSessions(
    session,
    (channel) => chatHandlers(channel, hub, translate),
    (kitty, channel) => hearReceipts(kitty, channel, hub, translate),
  );
  tellOnlineAndOffline(session, hub);

  return {
    session,
    api: createChatApi(session, translate, hub.flush),
    chats,
    on: hub.on,
    tellInside: hub.inside,
    onError: (listener) => listen(errorListeners, listener),
    end() {
      chats.endAll();
      return session.end();
    },
  };
}

/** The SDK's own observers fire at the wrong times; the connection knows. */
function tellOnlineAndOffline(session: UserSession, hub: EventHub): void {
  session.subscribe((connection) => {
    if (connection.status === 'connected') {
      hub.emit('onCurrentUserOnline', () => connection.user);
    } else if (connection.status === 'reconnecting') {
      hub.emit('onCurrentUserOffline', () => connection.user);
    }
  });
}

/** Checks what the app passed before anything is made of it. */
export function assertApiKey(apiKey: unknown): asserts apiKey is string {
  if (typeof apiKey !== 'string' || apiKey.trim() === '') {
    throw new ChatError('invalid-api-key', { apiKey });
  }
}
