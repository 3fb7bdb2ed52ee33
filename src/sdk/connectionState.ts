import { ChatError } from './ChatError.js';
import type { Connection, LiveInstance } from './connection.js';
import type { Unsubscribe } from './subscribe.js';

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
      for (const listener of [...listeners]) {
        listener(connection);
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    requireInstance(call) {
      if (instance) {
        return instance;
      }
      throw connection.status === 'reconnecting'
        ? new ChatError('connection-lost', { call })
        : new ChatError('no-session', { call });
    },
  };
}
