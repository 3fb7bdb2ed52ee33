import { expect, it } from 'vitest';
import * as hooks from '../src/hooks.js';
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

it.each(pagesOf(Object.keys(hooks)))(
  'says of %s when it renders, which call it is and what it gives',
  (name, page) => {
    expect(page).toMatch(/re-renders/i);
    expect(page).toMatch(/^\*\*SDK\*\*: \S/m);
    if (name !== 'useChatKittyEvent') expect(page).toMatch(/^\*\*Gives\*\* \S/m);
    if (page.includes('A TanStack')) expect(page).toMatch(/(`error`\s+is|rejects with) a\s+`ChatError`/);
  },
);

/** A page of the docs is what stands under a hook's name. */
function pagesOf(names: string[]): [string, string][] {
  const pages = docs.split(/^## (?=use)/m).map((page): [string, string] => [page.split('\n')[0] ?? '', page]);
  return pages.filter(([name]) => names.includes(name));
}

it('shows no marks of a docstring', () => {
  expect(docs).not.toMatch(/^ ?\* |\{@link|@param|@returns|@example/m);
});
