// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sdkHandlers, sdkMethods } from './sdkMembers.js';

const folder = new URL('./contract/', import.meta.url);
const contract = readdirSync(folder)
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n');

it.each(sdkMethods)('the contract suite calls %s', (name) => {
  expect(contract).toContain(`.${name}(`);
});

it.each(sdkHandlers)('the contract suite listens to %s', (name) => {
  expect(contract).toContain(`${name}:`);
});
