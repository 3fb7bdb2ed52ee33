// Shows that the tests hold what we promise: each line below breaks one promise, and the named test must turn red.
// Works in a copy of the tree. `npm run mutants -- outbox` runs those whose file or promise contains the word.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Mutant, mutants } from './mutantTable.ts';

const MINUTES = 60_000;
/** A mutant that hangs its test is caught as well. */
const LIMIT_MS = 2 * MINUTES;
/** Of the model, what went wrong once and a little more is enough, and the same each time. */
const FUZZ = { FUZZ_RUNS: '20', FUZZ_SEED: '1' };
const COPIED = [
  '.storybook',
  'stories',
  'src',
  'test',
  'scripts',
  'docs',
  'README.md',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
];

const root = resolve(import.meta.dirname, '..');

function copyTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'mutants-'));
  for (const path of COPIED) cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

function testIsGreen(copy: string, { test, project = 'unit' }: Mutant): boolean {
  const args = ['vitest', 'run', '--project', project, '--bail', '1', ...test.split(' ')];
  const { status } = spawnSync('npx', args, {
    cwd: copy,
    stdio: 'ignore',
    timeout: LIMIT_MS,
    env: { ...process.env, ...FUZZ },
  });
  return status === 0;
}

type Verdict = 'killed' | 'survived' | 'does not apply' | 'red before';

/** Whether each test is green in the tree as it is; asked once. */
const greenBefore = new Map<string, boolean>();

function isGreenBefore(copy: string, mutant: Mutant): boolean {
  const green = greenBefore.get(mutant.test) ?? testIsGreen(copy, mutant);
  greenBefore.set(mutant.test, green);
  return green;
}

/** What became of one mutant: `killed` is what it should be. */
function judge(copy: string, mutant: Mutant): Verdict {
  const path = join(copy, mutant.file);
  const before = readFileSync(path, 'utf8');
  if (before.split(mutant.from).length !== 2) return 'does not apply';
  if (!isGreenBefore(copy, mutant)) return 'red before';
  // A function, since `$` means something in a replacement text.
  writeFileSync(
    path,
    before.replace(mutant.from, () => mutant.to),
  );
  const green = testIsGreen(copy, mutant);
  writeFileSync(path, before);
  return green ? 'survived' : 'killed';
}

const [word = ''] = process.argv.slice(2);
const chosen = mutants.filter(({ file, promise }) => `${file} ${promise}`.includes(word));
const copy = copyTree();
let missed = 0;
try {
  for (const mutant of chosen) {
    const verdict = judge(copy, mutant);
    if (verdict !== 'killed') missed += 1;
    console.info(`${verdict.padEnd(15)} ${mutant.promise} (${mutant.file})`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.info(`${chosen.length - missed} of ${chosen.length} were noticed.`);
process.exitCode = missed === 0 ? 0 : 1;
