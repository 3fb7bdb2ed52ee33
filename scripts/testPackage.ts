// Checks what npm users would get: the packed files, their types and their weight. Apps that use them are in test/consumers.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDist } from './checkDist.ts';
import { run } from './run.ts';

async function pack(folder: string): Promise<string> {
  const output = await run('npm', ['pack', '--json', '--pack-destination', folder], { quiet: true });
  const [packed] = JSON.parse(output.slice(output.indexOf('[')));
  console.log(`${packed.filename}: ${packed.entryCount} files, ${Math.round(packed.size / 1000)} kB`);
  return join(folder, packed.filename);
}

const folder = mkdtempSync(join(tmpdir(), 'chatkitty-react-package-'));
try {
  const tarball = await pack(folder);
  checkDist();
  await run('publint', ['run', tarball, '--strict'], { quiet: true });
  await run('attw', [tarball, '--profile', 'esm-only', '--exclude-entrypoints', 'styles.css'], {
    quiet: true,
  });
  console.log('publint and attw are content; directives, side effects and source maps are as they should be');
  await run('tsx', ['scripts/shipped.ts', '--check'], { quiet: true });
  console.log('every library in it is listed, with its licence, and was looked up');
  await run('tsx', ['scripts/sizes.ts', '--check']);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
