// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mutants } from '../scripts/mutantTable.ts';

const root = join(import.meta.dirname, '..');

it.each(mutants)('can still be broken as `npm run mutants` wants to: $promise', ({ file, from, test }) => {
  expect(readFileSync(join(root, file), 'utf8').split(from)).toHaveLength(2);
  // A test that is not there is never green.
  expect(test.split(' ').filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
