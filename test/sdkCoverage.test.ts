// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const sdk = join(dirname(createRequire(import.meta.url).resolve('chatkitty')), 'lib');

/** The members that a declaration of the SDK lists, methods and handlers alike. */
function members(file: string, declaration: RegExp): string[] {
  const text = readFileSync(join(sdk, file), 'utf8');
  const body = text.split(declaration)[1]?.split('\n}')[0] ?? '';
  return [...body.matchAll(/^ {4}(\w+)\??[(:]/gm)].map(([, name = '']) => name);
}

const called = members('chatkitty.d.ts', /export interface ChatKitty \{/).filter(
  (name) => name !== 'currentUser',
);
const heard = members('chat-session.d.ts', /export declare class StartChatSessionRequest \{/).filter(
  (name) => name !== 'channel',
);

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
