import { ChatError } from './ChatError.js';
import type { Connection, LiveInstance } from './connection.js';
import { listen, tell, type Unsubscribe } from './subscribe.js';

/** The current {@link Connection} and instance, and who wants to know. */
export interface ConnectionState {
  readonly connection: Connection;
  readonly instance: LiveInstance | undefined;
  set(connection: Connection, instance?: LiveInstance): void;
  subscribe(listener: (connection: Connection) => void): Unsubscribe;
  requireInstance(call: string): LiveInstance;
}

/** Makes the state of one session: signed out, with no instance. */
export function createConnectionState(): ConnectionState {
  let connection: Connection = { status: 'signed-out' };
  let instance: LiveInstance | undefined;
  const listeners = new Set<(connection: Connection) => void>();

  return {
    get connection() {
      return connection;
    },
    get instance() {
      return instance;
    },
    set(nextConnection, nextInstance) {
      connection = nextConnection;
      instance = nextInstance;
      tell(listeners, connection);
    },
    subscribe: (listener) => listen(listeners, listener),
    requireInstance(call) {
      if (instance) {
        return instance;
      }
      throw new ChatError(connection.status === 'reconnecting' ? 'connection-lost' : 'no-session', { call });
    },
  };
}
