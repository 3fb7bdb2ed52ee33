import type { Refusal } from '../errors.js';
import type { FaultError } from './faults.js';
import { toRefusal } from './requestFaults.js';

/** A connection that can be spoilt. */
export interface FaultyLine {
  /** Ends it without a goodbye. */
  cut(): void;
  /** Lets nothing through any more, in either direction, and does not say so. */
  freeze(): void;
}

/** What is to happen to connections. */
export type ConnectionFaults = ReturnType<typeof createConnectionFaults>;

export function createConnectionFaults() {
  let brokenHandshakes = 0;
  let refusal: Refusal | undefined;
  let cuts: { left: number; username?: string }[] = [];

  return {
    refuse(how: number | FaultError) {
      if (typeof how === 'number') brokenHandshakes = how;
      else refusal = toRefusal(how);
    },
    cutAfter(frames: number, username?: string) {
      cuts.push({ left: Math.max(1, frames), username });
    },
    /** Whether the next handshake breaks before it begins. */
    breaksHandshake(): boolean {
      if (brokenHandshakes === 0) return false;
      brokenHandshakes--;
      return true;
    },
    /** With what a CONNECT is to be refused, if at all. */
    refusal: () => refusal,
    /** Counts one frame on somebody's connection; says whether it is the last one. */
    isLastFrame(username: string): boolean {
      const cut = cuts.find((planned) => (planned.username ?? username) === username);
      if (!cut) return false;
      cut.left--;
      cuts = cuts.filter(({ left }) => left > 0);
      return cut.left === 0;
    },
    clear() {
      brokenHandshakes = 0;
      refusal = undefined;
      cuts = [];
    },
  };
}
