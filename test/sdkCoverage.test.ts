// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sdkMethods as called, sdkHandlers as heard } from './sdkMembers.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The rows of the page: what of the SDK, and the hooks for it. */
const rows = readFileSync(join(root, 'docs/sdk-coverage.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name)))
  .map(([, from = [], to = []]) => ({ from, to }));

const hooks = [...new Set(rows.flatMap(({ to }) => to))];

function testFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.test\.tsx?$/.test(path) && !path.includes('sdkCoverage'))
    .map((path) => readFileSync(join(root, folder, path), 'utf8'));
}

describe('the SDK', () => {
  it('has as many members as we know of', () => {
    expect(called.length).toBeGreaterThan(50);
    expect(heard.length).toBeGreaterThan(15);
  });

  it('is covered, each method and handler', () => {
    const covered = new Set(rows.flatMap(({ from }) => from));

    expect([...called, ...heard].filter((name) => !covered.has(name))).toEqual([]);
    expect([...covered].filter((name) => ![...called, ...heard].includes(name))).toEqual([]);
  });

  it('is covered by hooks that are exported', () => {
    const exported = readFileSync(join(root, 'test/__snapshots__/publicApi/hooks.txt'), 'utf8').split('\n');

    expect(hooks.filter((hook) => !exported.includes(hook))).toEqual([]);
  });

  it('is covered by hooks that a test uses', () => {
    const imports = /^import [\s\S]*?;$/gm;
    const tests = [...testFiles('src'), ...testFiles('test')].join('\n').replace(imports, '');

    expect(hooks.filter((hook) => !new RegExp(`\\b${hook}\\b`).test(tests))).toEqual([]);
  });
});
