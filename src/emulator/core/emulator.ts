import { postSystemMessage } from './acts/messages.js';
import { httpLinks, inlineLinks } from './avatar.js';
import { type Backend, clearBackend } from './backend.js';
import type { EmulatorSocket } from './broker.js';
import type { Pieces } from './bytes.js';
import { connect, type Wire } from './connect.js';
import type { Faults } from './faults/faults.js';
import { handleHttp } from './http.js';
import type { HttpRequest, HttpResponse } from './httpCall.js';
import { countSessions } from './live.js';
import { perform } from './perform.js';
import {
  type ChannelReference,
  createPerson,
  findChannel,
  type MessageOptions,
  type Person,
  toDraft,
} from './person.js';
import { loadScenario, type Scenario } from './scenario.js';
import { restoreSnapshot, type Snapshot, type SnapshotOptions, takeSnapshot } from './snapshot.js';
import { findUser } from './world.js';

/** What a door tells about the page on the other side. */
export interface DoorOptions {
  /**
   * Where the page reaches the emulator over HTTP, without a trailing slash. Without it pictures and files
   * are handed out as data URLs.
   */
  baseUrl?: string;
}

/** What is open right now, for tests that look for leaks. */
export interface EmulatorStats {
  /** Signed-in connections. */
  sockets: number;
  socketsOf(username: string): number;
  /** Live subscriptions of all connections. */
  subscriptions: number;
  subscriptionsOf(username: string): number;
  /** Open chat sessions, scripted ones included. */
  chatSessions: number;
}

/** A ChatKitty that lives in memory. */
export interface Emulator {
  /**
   * Somebody to act by script; created with their first act if the emulator does not know them.
   *
   * @example
   * ```ts
   * const ada = emulator.as('ada');
   * await ada.type('General', 'Hel');
   * await ada.sendMessage('General', 'Hello everyone');
   * ```
   */
  as(username: string): Person;
  /** Says something in nobody's name, as the Platform API does. */
  sendSystemMessage(
    channel: ChannelReference,
    body: string,
    options?: Pick<MessageOptions, 'file' | 'properties'>,
  ): void;
  /** Makes requests fail, hang or take long. */
  readonly faults: Faults;
  /** Counts what is open at this moment. */
  stats(): EmulatorStats;
  /** Starts over from a scenario, by default the first one; connections are dropped and may come back. */
  reset(scenario?: Scenario): void;
  /** Everything worth keeping as JSON, for `createEmulator({ saved })`. Who is online or typing is not kept. */
  save(options?: SnapshotOptions): Snapshot;
  /** For doors that keep the contents of uploaded files apart: what a file of a snapshot holds. */
  contentOf(fileId: number): Pieces | undefined;
  /** Grows with everything that is done, so that one knows when to `save` again. */
  changeCount(): number;
  /** Drops one person's connections, or everybody's, without a goodbye. */
  disconnect(username?: string): void;
  /** Drops everything and stops all timers; the emulator refuses connections from then on. */
  dispose(): void;
  /** For doors: whether the next handshake is to break (see `faults.refuseConnections`). */
  breaksHandshake(): boolean;
  /** For doors: begins a conversation with a client whose WebSocket is open. */
  connect(socket: EmulatorSocket, client: DoorOptions & { apiKey: string }): Wire;
  /** For doors: answers one HTTP request. */
  handle(request: HttpRequest, door?: DoorOptions): Promise<HttpResponse>;
}

const linksFor = ({ baseUrl }: DoorOptions) => (baseUrl === undefined ? inlineLinks() : httpLinks(baseUrl));

function measure({ broker, world, live }: Backend): EmulatorStats {
  const connectionsOf = (username: string) => {
    const user = findUser(world, username);
    return user ? broker.connectionsOf(user) : [];
  };
  const subscriptionsOf = (connections: Iterable<{ subscriptions: { size: number } }>) => {
    let count = 0;
    for (const { subscriptions } of connections) count += subscriptions.size;
    return count;
  };
  return {
    sockets: broker.connections.size,
    socketsOf: (username) => connectionsOf(username).length,
    subscriptions: subscriptionsOf(broker.connections),
    subscriptionsOf: (username) => subscriptionsOf(connectionsOf(username)),
    chatSessions: countSessions(live),
  };
}

/** Puts an emulator on top of a backend. */
export function createEmulatorOn(backend: Backend, firstScenario: Scenario, saved?: Snapshot): Emulator {
  let isDisposed = false;

  const drop = (username?: string) => {
    for (const line of backend.broker.linesOf(username)) line.cut();
  };

  if (saved) {
    backend.world = restoreSnapshot(backend.clock, saved);
    backend.grants = new Map(saved.grants);
  } else loadScenario(backend, firstScenario);

  return {
    as: (username) => createPerson(backend, username),
    sendSystemMessage(channel, body, options = {}) {
      const draft = toDraft(backend, body, options);
      perform(backend, postSystemMessage(backend, findChannel(backend, channel), draft));
    },
    faults: backend.faults,
    stats: () => measure(backend),
    reset(scenario = firstScenario) {
      drop();
      clearBackend(backend);
      loadScenario(backend, scenario);
    },
    save: (options) => takeSnapshot(backend, options),
    contentOf: (fileId) => backend.world.files.get(fileId)?.content,
    changeCount: () => backend.changes.count,
    disconnect: drop,
    dispose() {
      isDisposed = true;
      drop();
      clearBackend(backend);
    },
    breaksHandshake: () => isDisposed || backend.faults.connections.breaksHandshake(),
    connect: (socket, client) => connect(backend, socket, { apiKey: client.apiKey, links: linksFor(client) }),
    handle: (request, door = {}) => handleHttp(backend, request, linksFor(door)),
  };
}
