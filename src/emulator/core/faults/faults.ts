import type { Clock } from '../clock.js';
import type { FrameKind, RequestKind } from '../kinds.js';
import { type AuthFaults, createAuthFaults } from './authFaults.js';
import { type ConnectionFaults, createConnectionFaults, type FaultyLine } from './connectionFaults.js';
import { createFrameFaults, type FrameFaults } from './frameFaults.js';
import { createRequestFaults, type RequestFaults } from './requestFaults.js';
import { createUploadFaults, type UploadFaults } from './uploadFaults.js';

/** An error to answer with: its wire name and a sentence. */
export interface FaultError {
  error: string;
  message?: string;
}

/** Which frames a fault is about. */
export interface FrameFaultOptions {
  /**
   * How many frames, on every connection.
   * @default 1
   */
  times?: number;
  /** Whose connections; without it everybody's. */
  username?: string;
}

/**
 * Makes the emulator misbehave, until a fault is used up or `clear()` is called. Requests have a kind, the name
 * of the SDK's method (`'sendMessage'`), and so have frames to clients (`'channel.message.created'`,
 * `'receipt'`, …).
 */
export interface Faults {
  /**
   * Refuses connections: a number breaks that many handshakes as if the server were down, an error answers
   * every handshake with it until `clear()`.
   */
  refuseConnections(how: number | FaultError): void;
  /**
   * Lets run out what a person, or everybody, last signed in with: the same `authParams` are refused from now on
   * with an AccessDeniedError, others are judged as always. Who is connected stays, unless `drop` is set.
   */
  expireAuth(username?: string, options?: { drop?: boolean }): void;
  /**
   * Kills the connections of a person, or of everybody, without their noticing: what they send is swallowed,
   * nothing is answered, and there are no heart-beats. To all others they seem present.
   */
  halfOpen(username?: string): void;
  /**
   * Breaks a connection, of a person or of whoever comes first, after that many more frames have passed, in
   * whichever direction. What frame number `frames` asked for is done, and its answer is lost.
   */
  cutAfter(frames: number, username?: string): void;

  /** Answers the next `times` requests of a kind with an error; nothing else happens. */
  failNext(kind: RequestKind, times?: number, error?: FaultError): void;
  /** Swallows the next `times` requests of a kind: nothing happens and nobody answers. */
  neverAnswer(kind: RequestKind, times?: number): void;
  /** Does what the next `times` requests of a kind ask, but loses the answer on the way back. */
  loseAnswer(kind: RequestKind, times?: number): void;
  /**
   * Handles every request of a kind `ms` milliseconds late; 0 ends it. Topics are listened to at once, only
   * their receipts come late.
   */
  delay(kind: RequestKind, ms: number): void;

  /** Loses the next frames of a kind, on every connection. */
  dropFrames(kind: FrameKind, options?: FrameFaultOptions): void;
  /** Sends every frame of a kind `ms` milliseconds late, so that others overtake it; 0 ends it. */
  delayFrames(kind: FrameKind, ms: number): void;
  /** Holds the next frames of a kind back, two unless told, until all are there, and sends the last one first. */
  reorderFrames(kind: FrameKind, options?: FrameFaultOptions): void;

  /** Takes uploads in at no more than so many bytes per second; 0 ends it. */
  slowUploads(bytesPerSecond: number): void;
  /** Breaks the connection of the next `times` uploads when a fraction of 0 to 1 has come in; nothing is kept. */
  breakUploads(fraction: number, times?: number): void;

  /** Back to good behaviour. Connections that are half open stay so. */
  clear(): void;
}

/** The faults, and what the emulator asks them. */
export interface FaultBox extends Faults {
  requests: RequestFaults;
  frames: FrameFaults;
  connections: ConnectionFaults;
  auth: AuthFaults;
  uploads: UploadFaults;
}

/** `linesOf` finds the connections of a person, or all of them. */
export function createFaults(clock: Clock, linesOf: (username?: string) => FaultyLine[]): FaultBox {
  const requests = createRequestFaults();
  const frames = createFrameFaults();
  const connections = createConnectionFaults();
  const auth = createAuthFaults();
  const uploads = createUploadFaults(clock);
  return {
    requests,
    frames,
    connections,
    auth,
    uploads,
    refuseConnections: connections.refuse,
    expireAuth(username, { drop = false } = {}) {
      auth.expire(username);
      if (drop) for (const line of linesOf(username)) line.cut();
    },
    halfOpen(username) {
      for (const line of linesOf(username)) line.freeze();
    },
    cutAfter: connections.cutAfter,
    failNext: requests.failNext,
    neverAnswer: requests.neverAnswer,
    loseAnswer: requests.loseAnswer,
    delay: requests.delay,
    dropFrames: frames.drop,
    delayFrames: frames.delay,
    reorderFrames: frames.reorder,
    slowUploads: uploads.slow,
    breakUploads: uploads.breakAt,
    clear() {
      for (const faults of [requests, frames, connections, auth, uploads]) faults.clear();
    },
  };
}
