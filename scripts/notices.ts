import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.ts';

/** A library, or data of one, that is in what we publish. */
export interface Shipped {
  name: string;
  version: string;
  licence: string;
}

const NOTICES = 'THIRD-PARTY-NOTICES.md';
const HEADING = /^## (\S+) - (\S+) \((.+)\)$/gm;

/** What our scripts turned into source of ours: no bundler sees it. */
const takenOver = ['emojibase-data'];

function sectionOf(name: string): string {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `## ${name} - ${version} (${license})\n\n${readFileSync(join(folder, 'LICENSE'), 'utf8').trim()}`;
}

/** Puts the notices of everything that is bundled into one file, each once. */
export function gatherNotices(dist: string): void {
  const parts = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('LICENSES.md'))
    .map((path) => join(dist, path));
  const sections = parts.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split(/^(?=## \S+ - )/m)
      .slice(1)
      .map((section) => section.trim()),
  );
  const once = [...new Set([...sections, ...takenOver.map(sectionOf)])].sort();
  const title = '# Third-party notices\n\nchatkitty-react contains these libraries.';
  writeFileSync(join(dist, NOTICES), `${[title, ...once].join('\n\n')}\n`);
  for (const path of parts) rmSync(path);
}

/** What the notices of a build tell of. */
export function shippedIn(dist: string): Shipped[] {
  const notices = readFileSync(join(dist, NOTICES), 'utf8');
  return [...notices.matchAll(HEADING)].map(([, name = '', version = '', licence = '']) => ({
    name,
    version,
    licence,
  }));
}
