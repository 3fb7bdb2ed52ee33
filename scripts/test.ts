// `npm test`: everything that must hold before a release, cheap checks first. Ends with "N passed, N failed".
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './ensureChromium.ts';
import { root, run } from './run.ts';

interface Count {
  passed: number;
  failed: number;
}

interface Stage {
  name: string;
  command: string[];
  env?: Record<string, string>;
  /** Reads how many tests passed and failed from the stage's report; a stage without one counts as one test. */
  count?: () => Count;
  /** The stage that this one is pointless without. */
  needs?: string;
}

const reports = join(root, 'test-results');
const reportOf = (name: string) => join(reports, `${name}.json`);
const readReport = (name: string) => JSON.parse(readFileSync(reportOf(name), 'utf8'));

const vitest = (project: string, name = project, env: Record<string, string> = {}): Stage => ({
  name,
  env,
  command: [
    ...['vitest', 'run', '--project', project],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(name)}`],
  ],
  count() {
    const { numPassedTests, numFailedTests } = readReport(name);
    return { passed: numPassedTests, failed: numFailedTests };
  },
});

const playwright = (name: string, command: string[]): Stage => ({
  name,
  command,
  count() {
    const { expected, flaky, unexpected } = readReport(name).stats;
    return { passed: expected + flaky, failed: unexpected };
  },
});

const stages: Stage[] = [
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  vitest('architecture'),
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  vitest('unit'),
  vitest('react18'),
  { name: 'package', command: ['npm', 'run', '--silent', 'test:package'], needs: 'build' },
  {
    // Large tools take their time to install: `npm run test:consumers` tries those, too.
    ...playwright('consumers', ['npm', 'run', '--silent', 'test:consumers', '--', '--grep-invert', '@slow']),
    needs: 'build',
  },
  vitest('browser'),
  vitest('storybook'),
  vitest('storybook', 'storybook-dark', { STORYBOOK_SCHEME: 'dark' }),
  playwright('e2e', ['npm', 'run', '--silent', 'test:e2e']),
];

function countOf(stage: Stage, succeeded: boolean): Count {
  const whole = { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
  try {
    const { passed, failed } = stage.count?.() ?? whole;
    // A runner can fail without a failing test, for example when a file does not even load.
    return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function runStage(stage: Stage, env: Record<string, string>): Promise<Count> {
  const [command = '', ...args] = stage.command;
  const started = performance.now();
  console.log(`\n── ${stage.name}`);
  const succeeded = await run(command, args, { env: { ...env, ...stage.env } }).then(
    () => true,
    () => false,
  );
  const count = countOf(stage, succeeded);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${stage.name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`);
  return count;
}

async function runAll(): Promise<Count> {
  const env = { CHROMIUM_PATH: await ensureChromium() };
  const total = { passed: 0, failed: 0 };
  const broken = new Set<string>();
  for (const stage of stages) {
    if (stage.needs && broken.has(stage.needs)) {
      console.log(`\n── ${stage.name}: not run, since ${stage.needs} failed`);
      continue;
    }
    const { passed, failed } = await runStage(stage, env);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) broken.add(stage.name);
  }
  if (broken.size > 0) console.log(`\nFailed: ${[...broken].join(', ')}`);
  return total;
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports);
const { passed, failed } = await runAll();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
