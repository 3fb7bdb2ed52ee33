// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const rows = read('docs/sdk-edges.md')
  .split('\n')
  .filter((line) => /^\| [A-D]\d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, edge = '', , ours = '', held = '', shown = '']) => ({ edge, ours, held, shown }));

const shownAlone = readdirSync(join(root, 'test/edges'))
  .filter((name) => name.endsWith('.test.ts') && name !== 'table.test.ts')
  .map((name) => read(`test/edges/${name}`))
  .join('\n');

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

describe('the page of edges', () => {
  it('has them all', () => {
    expect(rows.map(({ edge }) => edge)).toEqual(
      [numbered('A', 21), numbered('B', 14), numbered('C', 14), numbered('D', 9)].flat(),
    );
  });

  it.each(rows.filter(({ ours }) => ours !== '–'))('names a function that is there: $edge', ({ ours }) => {
    const [, name, path = ''] = /^`(\w+)` in `(.+)`$/.exec(ours) ?? [];
    expect(read(path)).toMatch(new RegExp(`\\b${name}\\b`));
  });

  it.each(rows.filter(({ held }) => held !== '–'))('names a test that is there: $edge', ({ held }) => {
    const [, path = '', title = ''] = /^`(.+?)`: (.+)$/.exec(held) ?? [];
    expect(read(path).replaceAll("\\'", "'")).toContain(title);
  });

  it.each(rows.filter(({ shown }) => shown === '`test/edges`'))(
    'is right that the SDK was seen to do it: $edge',
    ({ edge }) => {
      expect(shownAlone).toMatch(new RegExp(`\\b${edge} `));
    },
  );
});
