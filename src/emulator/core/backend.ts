import { type Broker, createBroker } from './broker.js';
import type { Clock } from './clock.js';
import { createFaults, type FaultBox } from './faults/faults.js';
import { createLive, type Live } from './live.js';
import { createWorld, type World } from './world.js';

/** Who may sign in. */
export interface Admission {
  /** Passwords by username; who has one must give it as `authParams.password`. */
  passwords: Record<string, string>;
  /** Whether people without a password may sign in at all. */
  guests: boolean;
}

/** The emulator's inside: everything a request handler may use. */
export interface Backend {
  clock: Clock;
  /** A number from 0 up to 1, for session ids and grants. */
  random: () => number;
  admission: Admission;
  world: World;
  live: Live;
  broker: Broker;
  faults: FaultBox;
  /** Usernames by upload grant. They outlive a reset, since clients fetch a grant once per session. */
  grants: Map<string, string>;
  /** Counts what was done, so that whoever keeps the world knows when to write it down again. */
  changes: { count: number };
}

/** Forgets everything that was said and done; rules, faults and grants stay. */
export function clearBackend(backend: Backend): void {
  for (const stop of backend.live.typing.values()) stop();
  backend.live.stopScript();
  backend.world = createWorld(backend.clock);
  backend.live = createLive();
  backend.changes.count++;
}

export function createBackend(clock: Clock, random: () => number, admission: Admission): Backend {
  const broker = createBroker(clock);
  return {
    clock,
    random,
    admission,
    world: createWorld(clock),
    live: createLive(),
    broker,
    faults: createFaults(clock, broker.linesOf),
    grants: new Map(),
    changes: { count: 0 },
  };
}

/** A text that nobody can guess, as far as `random` allows. */
export const createToken = ({ random }: Backend, prefix: string) =>
  `${prefix}-${[random(), random()].map((value) => value.toString(36).slice(2, 12)).join('')}`;
