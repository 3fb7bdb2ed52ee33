import { expect, it } from 'vitest';
import * as kit from '../src/index.js';
import { hookDocs } from '../stories/Hooks/hookDocs.js';

const docs = hookDocs([
  'provider',
  'users',
  'channels',
  'session',
  'messages',
  'threads',
  'typing',
  'notifications',
]);

it('gives every public hook its part of a page in Storybook, with an example', () => {
  const documented = [...docs.matchAll(/^## (use\w+)\n\n\S[\s\S]*?^```tsx\n\S/gm)].map(([, name]) => name);

  expect(documented.sort()).toEqual(
    Object.keys(kit)
      .filter((name) => name.startsWith('use'))
      .sort(),
  );
});

it('shows no marks of a docstring', () => {
  expect(docs).not.toMatch(/^ ?\* |\{@link|@param|@returns|@example/m);
});
