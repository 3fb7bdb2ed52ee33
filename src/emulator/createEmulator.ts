import { createBackend } from './core/backend.js';
import { type Clock, systemClock } from './core/clock.js';
import { type Emulator as CoreEmulator, createEmulatorOn } from './core/emulator.js';
import type { Scenario } from './core/scenario.js';
import type { Snapshot } from './core/snapshot.js';
import { type FixtureName, scenarioOf } from './fixtures/fixtures.js';

/** How an emulator starts. */
export interface EmulatorOptions {
  /**
   * The world it starts with: a ready-made one by name, or your own.
   * @default 'small-team'
   */
  fixture?: FixtureName | Scenario;
  /** What `emulator.save()` gave; it is gone on with instead of the fixture. */
  saved?: Snapshot;
  /** Passwords by username; who has one must give it as `authParams.password`. */
  passwords?: Record<string, string>;
  /**
   * Whether people without a password may sign in; unknown ones are created.
   * @default true
   */
  guests?: boolean;
  /** The source of time; see `createManualClock` for tests. */
  clock?: Clock;
  /** Numbers from 0 up to 1, from which session ids and grants are made. */
  random?: () => number;
}

/** A ChatKitty that lives in memory; see `createEmulator`. */
export interface Emulator extends Omit<CoreEmulator, 'reset'> {
  /** Starts over, from the first fixture or another one; connections are dropped and may come back. */
  reset(fixture?: FixtureName | Scenario): void;
}

/**
 * Creates a local ChatKitty without any wire: it runs in Node and in browsers alike, and speaks the protocol
 * of the SDK (STOMP 1.2 frames) with whatever sockets it is given. Tests and stories usually want a door with
 * it: `installEmulator` from `chatkitty-react/emulator/browser` or `startEmulator` from
 * `chatkitty-react/emulator/node`. Throws when a scenario mentions people it does not have, or a save
 * does not fit together.
 *
 * @example
 * ```ts
 * import { createEmulator } from 'chatkitty-react/emulator';
 *
 * const emulator = createEmulator({ fixture: 'small-team', passwords: { grace: 'hopper' } });
 * await emulator.as('ada').sendMessage('General', 'Good morning');
 * console.log(emulator.stats().sockets); // 0
 * emulator.dispose();
 * ```
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { fixture = 'small-team', saved, passwords = {}, guests = true } = options;
  const { clock = systemClock, random = Math.random } = options;
  const backend = createBackend(clock, random, { passwords, guests });
  const core = createEmulatorOn(backend, scenarioOf(fixture), saved);
  return { ...core, reset: (next = fixture) => core.reset(scenarioOf(next)) };
}
