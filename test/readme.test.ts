// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

it("lists every public hook in the README's table, and no other", () => {
  const rows = read('README.md').match(/^\|.*`use[A-Z].*$/gm) ?? [];
  const listed = new Set(rows.join('\n').match(/\buse[A-Z]\w+/g));
  const exported = read('test/__snapshots__/publicApi/index.txt').match(/^use[A-Z]\w+/gm) ?? [];

  expect([...listed].sort()).toEqual([...exported].sort());
});

it("lists every public component in the README's table, and no other", () => {
  const [, table = ''] = read('README.md').split('<!-- components');
  const listed = new Set(table.split('\n\n')[0]?.match(/(?<=`)[A-Z]\w+(?=`)/g));
  const names = new Set(read('test/__snapshots__/publicApi/index.txt').split('\n'));
  const exported = [...names].filter((name) => names.has(`type ${name}Props`));

  expect([...listed].sort()).toEqual(exported.sort());
});
