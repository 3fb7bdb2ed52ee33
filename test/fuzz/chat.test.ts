import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FileMessage, TextMessage } from '../../src/sdk/index.js';
import { type Person, ROOMS, Run } from './run.js';
import type { ServerMessage } from './server.js';
import { anyStep, type Step } from './steps.js';
// What is fetched on demand is there at once: while time stands still, nobody waits for it.
import '../../src/messages/bringLevel.js';
import '../../src/messages/findSent.js';
import '../../src/sdk/files.js';

/** How often the model is run where nobody asks for more; `npm run fuzz` does thousands. */
const RUNS_IN_CI = 200;
const SECONDS = 1000;
/** A busy machine stops earlier than that, and is content with what it did. */
const TIME_IN_CI_MS = 60 * SECONDS;

const { FUZZ_RUNS, FUZZ_MINUTES, FUZZ_PATH } = process.env;
/** Beside other tests always the same runs, so that a failure is about the change; `npm run fuzz` looks for new ones. */
const SEED_IN_CI = 1;
const isLooking = FUZZ_RUNS !== undefined || FUZZ_MINUTES !== undefined;
const { FUZZ_SEED = isLooking ? undefined : SEED_IN_CI } = process.env;
const numRuns = Number(FUZZ_RUNS ?? RUNS_IN_CI);
const timeMs = FUZZ_MINUTES ? Number(FUZZ_MINUTES) * 60 * SECONDS : TIME_IN_CI_MS;
/** What went wrong is made as small as it can be: that takes time of its own. */
const LIMIT_MS = timeMs + 300 * SECONDS;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** What went wrong once. */
const examples: [Step[], number][] = [
  // An edit was refused because its message had been deleted meanwhile, and brought it back to the screen.
  [
    [
      { do: 'send', who: 0, times: 1 },
      { do: 'deliver', frames: 2 },
      { do: 'remove', who: 0, which: 0 },
      { do: 'edit', who: 0, which: 0 },
    ],
    0,
  ],
  // The second of two deletions was refused, and brought the message back to the screen.
  [
    [
      { do: 'send', who: 1, times: 1 },
      { do: 'deliver', frames: 2 },
      { do: 'remove', who: 1, which: 0 },
      { do: 'remove', who: 1, which: 11 },
    ],
    -14,
  ],
  // Whoever leaves a channel takes what they had not read out of the counts.
  [
    [
      { do: 'send', who: 0, times: 1 },
      { do: 'leave', who: 1, room: 0 },
    ],
    0,
  ],
  // What was said while a chat was left was neither heard nor counted.
  [
    [
      { do: 'lookAway', who: 1 },
      { do: 'send', who: 0, times: 1 },
      { do: 'wait', ms: 1000 },
    ],
    0,
  ],
  // A reaction that nobody had was taken back, which failed: to undo it put one there.
  [
    [
      { do: 'send', who: 1, times: 1 },
      { do: 'deliver', frames: 7 },
      { do: 'unreact', who: 1, which: 0 },
      { do: 'wait', ms: 15_009 },
    ],
    1_884_422_194,
  ],
];

/** What a message says, whoever tells it. */
const told = ({ id, body, file, repliesCount = 0, reactions = [] }: Omit<ServerMessage, 'user'>) => ({
  id,
  says: file?.name ?? body,
  repliesCount,
  reactions: reactions.map(({ emoji, users }) => [emoji.character, users.map(({ name }) => name)]),
});

const isThere = ({ deleted }: { deleted?: boolean }) => deleted !== true;

async function play(steps: Step[], seed: number): Promise<void> {
  const random = createRandom(seed);
  vi.spyOn(Math, 'random').mockImplementation(random);
  const run = new Run(random);
  try {
    await run.untilQuiet();
    for (const next of steps) await run.take(next);
    await run.untilQuiet();
    for (const person of run.people) {
      expectEachOnceInOrder(run, person);
      expectTrueList(run, person);
      for (const room of ROOMS) await expectTrueRoom(run, person, room);
    }
  } finally {
    await run.end();
  }
}

function expectEachOnceInOrder(run: Run, person: Person): void {
  for (const [room, arrived] of run.arrivedFrom(person)) {
    const said = person.said.get(room) ?? [];
    const untouched = (words: string[]) => words.filter((word) => !person.refused.has(word));
    expect(arrived.toSorted()).toEqual(said.toSorted());
    expect(untouched(arrived)).toEqual(untouched(said));
  }
}

/** The channels of the list and their counts are the server's. */
function expectTrueList(run: Run, person: Person): void {
  const { rooms, unreadRooms } = run.truthFor(person);
  const { rooms: list, unread } = person.page;
  expect({ unread: Object.fromEntries(unread), unreadRooms: list?.unreadRooms }).toEqual({
    unread: Object.fromEntries(rooms.map((room) => [room.name, room.unread])),
    unreadRooms,
  });
}

async function expectTrueRoom(run: Run, person: Person, room: string): Promise<void> {
  const seen = await run.loadAll(person, room);
  const { messages = [] } = run.truthFor(person).rooms.find(({ name }) => name === room) ?? {};
  expect(seen.filter(isThere).map((message) => told(message as TextMessage & FileMessage))).toEqual(
    messages.filter(isThere).map(told),
  );
}

/** Numbers from 0 up to 1 that depend on nothing but the seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

it('every screen shows what the server has, whatever happens on the way', { timeout: LIMIT_MS }, async () => {
  let runs = 0;
  const property = fc.asyncProperty(fc.array(anyStep, { maxLength: 40 }), fc.integer(), (steps, seed) => {
    runs += 1;
    return play(steps, seed);
  });
  // What fails is told with its seed and path: FUZZ_SEED=… FUZZ_PATH=… plays it again.
  await fc.assert(property, {
    numRuns,
    examples,
    interruptAfterTimeLimit: timeMs,
    markInterruptAsFailure: false,
    ...(FUZZ_SEED ? { seed: Number(FUZZ_SEED) } : {}),
    ...(FUZZ_PATH ? { path: FUZZ_PATH } : {}),
  });
  console.info(`${runs} runs`);
});
