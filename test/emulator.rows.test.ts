// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sdkHandlers, sdkMethods } from './sdkMembers.js';

const folder = new URL('./contract/', import.meta.url);
const contract = readdirSync(folder)
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n');

/** What the blocks and tests of the suite are called. */
const titles = [...contract.matchAll(/(["'`])(.+)\1,\s+(?:\{|async |\()/g)].map(([, , title]) => title);

const isNamed = (name: string) => titles.some((title) => title?.match(new RegExp(`\\b${name}\\b`)));

it.each(sdkMethods)('the contract suite calls %s, in a test that names it', (name) => {
  expect(contract).toContain(`.${name}(`);
  expect(isNamed(name)).toBe(true);
});

it.each(sdkHandlers)('the contract suite listens to %s, in a test that names it', (name) => {
  expect(contract).toContain(`${name}:`);
  expect(isNamed(name)).toBe(true);
});
