// `npm run fuzz`: plays random conversations, on every core its own, until one goes wrong or the time is over.
// FUZZ_RUNS and FUZZ_MINUTES say how long, on each core; FUZZ_SEED and FUZZ_PATH play a failure again, on one.
import { availableParallelism } from 'node:os';
import { CommandFailed, run } from './run.ts';

const cores = process.env.FUZZ_SEED ? 1 : availableParallelism();
const play = () => run('vitest', ['run', '--project', 'fuzz']);
const ends = await Promise.allSettled(Array.from({ length: cores }, play));
for (const end of ends) {
  if (end.status === 'fulfilled') continue;
  if (!(end.reason instanceof CommandFailed)) throw end.reason;
  process.exitCode = 1;
}
