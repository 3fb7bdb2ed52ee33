import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TextMessage } from '../../src/sdk/index.js';
import { type Person, Run, type Step } from './run.js';
import type { ServerMessage } from './server.js';

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

const who = fc.nat(1);
const which = fc.nat(30);
const kind = fc.constantFrom('sendMessage', 'getMessages', 'getChannel', 'editMessage', 'reactToMessage');
const step = fc.oneof<fc.WeightedArbitrary<Step>[]>(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('send' as const), who, times: fc.integer({ min: 1, max: 9 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('edit', 'remove', 'react', 'unreact'), who, which }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constant('deliver' as const), frames: fc.integer({ min: 1, max: 60 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 20_000 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('cut', 'freeze', 'reload', 'look', 'lookAway'), who }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'restart' as const }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('loseAnswer', 'refuse'), kind }) },
);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** What went wrong once. */
const examples: [Step[], number][] = [
  // Messages fell between the first page, asked for before the chat was heard, and the first that was heard.
  [
    [
      { do: 'reload', who: 1 },
      { do: 'deliver', frames: 1 },
      { do: 'send', who: 0, times: 3 },
      { do: 'react', who: 1, which: 2 },
      { do: 'deliver', frames: 57 },
      { do: 'send', who: 0, times: 7 },
      { do: 'wait', ms: 3354 },
      { do: 'deliver', frames: 24 },
      { do: 'send', who: 1, times: 9 },
    ],
    875214782,
  ],
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
  // A channel that nobody looked at went on without being heard.
  [
    [
      { do: 'lookAway', who: 1 },
      { do: 'send', who: 0, times: 1 },
      { do: 'wait', ms: 1000 },
    ],
    0,
  ],
];

/** What a message says, whoever tells it. */
const told = ({ id, body, reactions = [] }: Pick<ServerMessage, 'id' | 'body' | 'reactions'>) => ({
  id,
  body,
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
      await expectToSeeTheTruth(run, person);
    }
  } finally {
    await run.end();
  }
}

function expectEachOnceInOrder(run: Run, person: Person): void {
  const arrived = run.arrivedFrom(person);
  expect(arrived.toSorted()).toEqual(person.said.toSorted());
  const untouched = (bodies: string[]) => bodies.filter((body) => !person.refused.has(body));
  expect(untouched(arrived)).toEqual(untouched(person.said));
}

async function expectToSeeTheTruth(run: Run, person: Person): Promise<void> {
  const seen = (await run.loadAll(person)) as TextMessage[];
  expect(seen.filter(isThere).map(told)).toEqual(run.truthFor(person).filter(isThere).map(told));
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
  const property = fc.asyncProperty(fc.array(step, { maxLength: 40 }), fc.integer(), (steps, seed) => {
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
