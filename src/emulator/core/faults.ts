import { Refusal } from './errors.js';

/** What a request does, in the words of the SDK. `startChatSession` and `subscribe` cover the live topics. */
export type RequestKind = string;

/** An error to answer with: its wire name and a sentence. */
export interface FaultError {
  error: string;
  message?: string;
}

/** Makes the emulator misbehave. `kind` is the name of the SDK's method: `'sendMessage'`, `'getChannels'`, … */
export interface Faults {
  /**
   * Refuses connections: a number breaks that many handshakes as if the server were down, an error answers
   * every handshake with it until `clear()`.
   */
  refuseConnections(how: number | FaultError): void;
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
  /** Back to good behaviour. */
  clear(): void;
}

/** What to do with one request. */
export interface Fate {
  delay: number;
  verdict: 'handle' | 'swallow' | 'lose-answer' | Refusal;
}

export interface FaultBox extends Faults {
  /** Decides about the next request of a kind, and uses up one planned fault. */
  next(kind: RequestKind): Fate;
  /** Whether the next handshake breaks before it begins. */
  breaksHandshake(): boolean;
  /** With what a CONNECT is to be refused, if at all. */
  refusal(): Refusal | undefined;
}

type Planned = { kind: RequestKind; left: number; verdict: Fate['verdict'] };

const toRefusal = ({ error, message = 'The emulator was told to fail.' }: FaultError) =>
  new Refusal(error, message);

export function createFaults(): FaultBox {
  let planned: Planned[] = [];
  let brokenHandshakes = 0;
  let connectionError: Refusal | undefined;
  const delays = new Map<RequestKind, number>();

  const plan = (kind: RequestKind, left: number, verdict: Fate['verdict']) => {
    planned.push({ kind, left, verdict });
  };

  return {
    refuseConnections(how) {
      if (typeof how === 'number') brokenHandshakes = how;
      else connectionError = toRefusal(how);
    },
    failNext: (kind, times = 1, error = { error: 'EmulatedError' }) => plan(kind, times, toRefusal(error)),
    neverAnswer: (kind, times = 1) => plan(kind, times, 'swallow'),
    loseAnswer: (kind, times = 1) => plan(kind, times, 'lose-answer'),
    delay(kind, ms) {
      delays.set(kind, ms);
    },
    clear() {
      planned = [];
      brokenHandshakes = 0;
      connectionError = undefined;
      delays.clear();
    },
    next(kind) {
      const fault = planned.find((candidate) => candidate.kind === kind && candidate.left > 0);
      if (fault) fault.left--;
      planned = planned.filter(({ left }) => left > 0);
      return { delay: delays.get(kind) ?? 0, verdict: fault?.verdict ?? 'handle' };
    },
    breaksHandshake() {
      if (brokenHandshakes === 0) return false;
      brokenHandshakes--;
      return true;
    },
    refusal: () => connectionError,
  };
}
