// Checks what npm users would get: the packed files, their types and their weight. Apps that use them are in test/consumers.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from './run.ts';

const DIRECTIVE = /^['"]use client['"]/;

async function pack(folder: string): Promise<string> {
  const output = await run('npm', ['pack', '--json', '--pack-destination', folder], { quiet: true });
  const [packed] = JSON.parse(output.slice(output.indexOf('[')));
  console.log(`${packed.filename}: ${packed.entryCount} files, ${Math.round(packed.size / 1000)} kB`);
  return join(folder, packed.filename);
}

/** React frameworks need the directive in the file itself; a bundler that moves code would lose it. */
function checkDirectives(): void {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const lost = sources.filter((path) => {
    const built = join(root, 'dist', path.replace(/\.tsx?$/, '.js'));
    if (!/\.tsx?$/.test(path) || !existsSync(built)) return false;
    return DIRECTIVE.test(readFileSync(join(root, 'src', path), 'utf8')) !== hasDirective(built);
  });
  if (lost.length > 0) throw new Error(`These lost or gained 'use client' in the build: ${lost.join(', ')}`);
}

const hasDirective = (path: string) => DIRECTIVE.test(readFileSync(path, 'utf8'));

const folder = mkdtempSync(join(tmpdir(), 'chatkitty-react-package-'));
try {
  const tarball = await pack(folder);
  checkDirectives();
  await run('publint', ['run', tarball, '--strict'], { quiet: true });
  await run('attw', [tarball, '--profile', 'esm-only', '--exclude-entrypoints', 'styles.css'], {
    quiet: true,
  });
  console.log("publint and attw are content, and every 'use client' is where it was");
  await run('tsx', ['scripts/shipped.ts', '--check'], { quiet: true });
  console.log('every library in it is listed, with its licence, and was looked up');
  await run('tsx', ['scripts/sizes.ts', '--check']);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
