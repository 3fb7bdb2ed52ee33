import { Refusal } from '../errors.js';
import type { RequestKind } from '../kinds.js';
import type { FaultError } from './faults.js';

/** What to do with one request. */
export interface Fate {
  delay: number;
  verdict: 'handle' | 'swallow' | 'lose-answer' | Refusal;
}

interface Planned {
  kind: RequestKind;
  left: number;
  verdict: Fate['verdict'];
}

/** What is to happen to the requests of clients. */
export type RequestFaults = ReturnType<typeof createRequestFaults>;

export const toRefusal = ({ error, message = 'The emulator was told to fail.' }: FaultError) =>
  new Refusal(error, message);

export function createRequestFaults() {
  let planned: Planned[] = [];
  const delays = new Map<RequestKind, number>();

  const plan = (kind: RequestKind, left: number, verdict: Fate['verdict']) => {
    planned.push({ kind, left, verdict });
  };

  return {
    failNext: (kind: RequestKind, times = 1, error: FaultError = { error: 'EmulatedError' }) =>
      plan(kind, times, toRefusal(error)),
    neverAnswer: (kind: RequestKind, times = 1) => plan(kind, times, 'swallow'),
    loseAnswer: (kind: RequestKind, times = 1) => plan(kind, times, 'lose-answer'),
    delay(kind: RequestKind, ms: number) {
      delays.set(kind, ms);
    },
    /** Decides about the next request of a kind, and uses up one planned fault. */
    next(kind: RequestKind): Fate {
      const fault = planned.find((candidate) => candidate.kind === kind && candidate.left > 0);
      if (fault) fault.left--;
      planned = planned.filter(({ left }) => left > 0);
      return { delay: delays.get(kind) ?? 0, verdict: fault?.verdict ?? 'handle' };
    },
    clear() {
      planned = [];
      delays.clear();
    },
  };
}
