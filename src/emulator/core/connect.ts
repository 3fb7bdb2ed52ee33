import { arrive, depart } from './acts/presence.js';
import { type Backend, createToken } from './backend.js';
import type { Connection, EmulatorSocket } from './broker.js';
import { toErrorResource } from './errors.js';
import type { Fate } from './faults/requestFaults.js';
import { type Frame, FrameError, HEART_BEAT, parseFrame } from './frames.js';
import {
  CLIENT_GONE_AFTER,
  CLIENT_HEART_BEAT,
  CONNECT_WITHIN,
  HEART_BEAT_EVERY,
  MAX_FRAME_LENGTH,
} from './limits.js';
import { createLine, type Line } from './line.js';
import { endSession, type Request, understandSend, understandSubscribe } from './requests.js';
import { signIn } from './signIn.js';
import type { Links } from './viewer.js';

/** What a door knows about a client before the first frame. */
export interface Handshake {
  apiKey: string;
  /** How the page behind this connection reaches pictures and files. */
  links: Links;
}

/** The door's end of one connection: hand in what the client sends, and say when it is gone. */
export interface Wire {
  receive(text: string): void;
  closed(): void;
}

const NORMAL_CLOSURE = 1000;
const POLICY_VIOLATION = 1008;

/** One client, from its handshake to its end. */
class Client implements Wire {
  readonly #line: Line;
  #connection: Connection | undefined;
  #stopWaiting: () => void;
  #lastHeard: number;

  constructor(
    readonly backend: Backend,
    socket: EmulatorSocket,
    readonly handshake: Handshake,
  ) {
    this.#line = createLine(backend, socket, () => this.#leave());
    this.#lastHeard = backend.clock.now();
    this.#stopWaiting = backend.clock.after(CONNECT_WITHIN, () => this.#line.close(POLICY_VIOLATION));
  }

  receive(text: string): void {
    this.#lastHeard = this.backend.clock.now();
    this.#guard(() => {
      if (text.length > MAX_FRAME_LENGTH) throw new FrameError('The frame is too large.');
      const frame = parseFrame(text);
      if (frame) this.#line.receive(() => this.#guard(() => this.#judge(this.#understand(frame))));
    });
  }

  closed(): void {
    this.#line.gone();
  }

  #leave(): void {
    this.#stopWaiting();
    const connection = this.#connection;
    if (!connection) return;
    const { backend } = this;
    for (const subscription of backend.broker.remove(connection)) endSession(backend, subscription);
    backend.broker.deliver(depart(backend, connection.viewer.user));
  }

  /** Nothing a client sends can do more harm than end its own connection. */
  #guard(task: () => void): void {
    if (this.#line.hasEnded()) return;
    try {
      task();
    } catch (thrown) {
      const body = JSON.stringify(toErrorResource(thrown, this.backend.clock.now()));
      const headers = { 'content-type': 'application/json', message: 'The connection was refused.' };
      this.#line.send({ command: 'ERROR', headers, body }, 'error');
      this.#line.close(POLICY_VIOLATION);
    }
  }

  /** Lets the planned faults have their say before a request is handled. */
  #judge({ kind, handle, delaysAnswer }: Request): void {
    const fate = this.backend.faults.requests.next(kind);
    if (fate.verdict === 'swallow') return;
    if (fate.delay === 0 || delaysAnswer) handle(fate);
    else this.backend.clock.after(fate.delay, () => this.#guard(() => handle(fate)));
  }

  #understand(frame: Frame): Request {
    const { backend } = this;
    if (frame.command === 'CONNECT' || frame.command === 'STOMP') {
      if (this.#connection) throw new FrameError('The connection is already open.');
      return { kind: 'startSession', handle: (fate) => this.#connect(frame, fate) };
    }
    const connection = this.#connection;
    if (!connection) throw new FrameError(`${frame.command} came before CONNECT.`);
    switch (frame.command) {
      case 'SUBSCRIBE':
        return understandSubscribe(backend, connection, frame);
      case 'UNSUBSCRIBE':
        return { kind: 'unsubscribe', handle: () => this.#unsubscribe(connection, frame) };
      case 'SEND':
        return understandSend(backend, connection, frame);
      case 'ACK':
      case 'NACK':
        return { kind: 'ack', handle: () => undefined };
      case 'DISCONNECT':
        return { kind: 'endSession', handle: () => this.#disconnect(connection, frame) };
      default:
        throw new FrameError(`${frame.command} is not a command of this server.`);
    }
  }

  #connect({ headers }: Frame, { verdict }: Fate): void {
    const { backend, handshake } = this;
    const line = this.#line;
    const refusal = verdict instanceof Error ? verdict : backend.faults.connections.refusal();
    if (refusal) throw refusal;
    const user = signIn(backend, {
      apiKey: handshake.apiKey,
      username: headers['StompX-User'] ?? '',
      authParams: headers['StompX-Auth-Params'],
    });
    line.belongsTo(user.name);
    this.#connection = { line, viewer: { user, links: handshake.links }, subscriptions: new Map() };
    backend.broker.connections.add(this.#connection);
    const answer = {
      version: '1.2',
      session: createToken(backend, 'session'),
      'heart-beat': `${HEART_BEAT_EVERY},${CLIENT_HEART_BEAT}`,
      server: 'chatkitty-emulator',
    };
    line.send({ command: 'CONNECTED', headers: answer, body: '' }, 'connected');
    this.#stopWaiting();
    this.#beat();
    backend.broker.deliver(arrive(backend, user));
  }

  #beat(): void {
    const { clock } = this.backend;
    this.#stopWaiting = clock.after(HEART_BEAT_EVERY, () => {
      if (clock.now() - this.#lastHeard > CLIENT_GONE_AFTER) return this.#line.cut();
      this.#line.beat(HEART_BEAT);
      this.#beat();
    });
  }

  #unsubscribe(connection: Connection, { headers }: Frame): void {
    const subscription = this.backend.broker.unsubscribe(connection, headers.id ?? '');
    if (subscription) endSession(this.backend, subscription);
  }

  #disconnect(connection: Connection, { headers }: Frame): void {
    if (headers.receipt) this.backend.broker.receipt(connection, headers.receipt);
    this.#line.close(NORMAL_CLOSURE);
  }
}

/** Starts a conversation with a client on a socket. */
export const connect = (backend: Backend, socket: EmulatorSocket, handshake: Handshake): Wire =>
  new Client(backend, socket, handshake);
