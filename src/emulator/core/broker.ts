import { type Announcement, type Reply, userKey } from './announce.js';
import type { Clock } from './clock.js';
import { toErrorResource } from './errors.js';
import type { FrameKind } from './kinds.js';
import type { Line } from './line.js';
import { ERRORS_QUEUE } from './protocol.js';
import type { Viewer } from './viewer.js';
import type { ChannelRecord, UserRecord } from './world.js';

/** The one thing the emulator needs of a WebSocket. */
export interface EmulatorSocket {
  /** Sends one text message. */
  send(text: string): void;
  close(code: number, reason: string): void;
  /** Breaks the connection without a word, as a lost network does. */
  cut(): void;
}

export interface Subscription {
  connection: Connection;
  id: string;
  destination: string;
  /** What is listened to, regardless of who listens: `channels/14.messages`. */
  key: string;
  /** The channel whose chat this subscription keeps open. */
  session?: ChannelRecord;
}

/** A signed-in client. */
export interface Connection {
  line: Line;
  viewer: Viewer;
  subscriptions: Map<string, Subscription>;
}

/** Knows who listens to what, and carries events to them. */
export interface Broker {
  connections: Set<Connection>;
  subscribe(subscription: Subscription): void;
  unsubscribe(connection: Connection, id: string): Subscription | undefined;
  /** Forgets a connection and returns what it listened to. */
  remove(connection: Connection): Subscription[];
  listeners(key: string): ReadonlySet<Subscription>;
  connectionsOf(user: UserRecord): Connection[];
  /** The ways to a person, or to everybody. */
  linesOf(username?: string): Line[];
  /** Tells everybody who listens; `acting` is the connection whose request caused it. */
  deliver(events: Announcement[], acting?: Connection): void;
  reply(connection: Connection, receipt: string, reply: Reply): void;
  relay(connection: Connection, id: string, destination: string, resource: unknown): void;
  receipt(connection: Connection, receipt: string): void;
  /** Reports a failed request on the client's own errors queue. */
  fail(connection: Connection, thrown: unknown, cause: Record<string, string>): void;
}

const NOBODY: ReadonlySet<Subscription> = new Set();

export function createBroker(clock: Clock): Broker {
  const connections = new Set<Connection>();
  const listenersByKey = new Map<string, Set<Subscription>>();
  let lastMessageId = 0;

  function forget(subscription: Subscription): void {
    const listeners = listenersByKey.get(subscription.key);
    listeners?.delete(subscription);
    if (listeners?.size === 0) listenersByKey.delete(subscription.key);
  }

  function sendMessage(
    target: Omit<Subscription, 'key'>,
    kind: FrameKind,
    body: unknown,
    extra: Record<string, string> = {},
  ) {
    const messageId = `m-${++lastMessageId}`;
    const headers = {
      subscription: target.id,
      destination: target.destination,
      'message-id': messageId,
      ack: messageId,
      'content-type': 'application/json;charset=UTF-8',
      ...extra,
    };
    target.connection.line.send({ command: 'MESSAGE', headers, body: JSON.stringify(body) }, kind);
  }

  const firstListener = (connection: Connection, key: string) =>
    [...connection.subscriptions.values()].find((subscription) => subscription.key === key);

  const event = (type: string, resource: unknown) => ({ type, version: '1', resource });

  return {
    connections,
    subscribe(subscription) {
      const listeners = listenersByKey.get(subscription.key) ?? new Set();
      listenersByKey.set(subscription.key, listeners.add(subscription));
      subscription.connection.subscriptions.set(subscription.id, subscription);
    },
    unsubscribe(connection, id) {
      const subscription = connection.subscriptions.get(id);
      if (!subscription) return undefined;
      connection.subscriptions.delete(id);
      forget(subscription);
      return subscription;
    },
    remove(connection) {
      const subscriptions = [...connection.subscriptions.values()];
      connection.subscriptions.clear();
      subscriptions.forEach(forget);
      connections.delete(connection);
      return subscriptions;
    },
    listeners: (key) => listenersByKey.get(key) ?? NOBODY,
    connectionsOf: (user) => [...connections].filter(({ viewer }) => viewer.user === user),
    linesOf: (username) =>
      [...connections]
        .filter(({ viewer }) => (username ?? viewer.user.name) === viewer.user.name)
        .map(({ line }) => line),
    deliver(events, acting) {
      for (const { key, type, resource, exceptActing, mayHear } of events) {
        for (const listener of listenersByKey.get(key) ?? []) {
          const { viewer } = listener.connection;
          if (exceptActing && listener.connection === acting) continue;
          if (mayHear && !mayHear(viewer.user)) continue;
          sendMessage(listener, type, event(type, resource(viewer)));
        }
      }
    },
    reply(connection, receipt, { topic, type, resource }) {
      const listener = firstListener(connection, userKey(connection.viewer.user, topic));
      if (!listener) return;
      sendMessage(listener, 'reply', event(type, resource(connection.viewer)), { 'receipt-id': receipt });
    },
    relay(connection, id, destination, resource) {
      sendMessage({ connection, id, destination }, 'relay', { resource });
    },
    receipt(connection, receipt) {
      const headers = { 'receipt-id': receipt };
      connection.line.send({ command: 'RECEIPT', headers, body: '' }, 'receipt');
    },
    fail(connection, thrown, cause) {
      const listener = firstListener(connection, ERRORS_QUEUE);
      if (listener) sendMessage(listener, 'error', toErrorResource(thrown, clock.now()), cause);
    },
  };
}
