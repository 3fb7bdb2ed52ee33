import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../scripts/run.ts';

/** Packs dist as npm would publish it, once for all consumers; the result cleans up. */
export default async function pack(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'chatkitty-react-packed-'));
  const output = await run('npm', ['pack', '--json', '--pack-destination', folder], { quiet: true });
  const [{ filename }] = JSON.parse(output.slice(output.indexOf('[')));
  process.env.PACKED_KIT = join(folder, filename);
  return () => rmSync(folder, { recursive: true, force: true });
}
