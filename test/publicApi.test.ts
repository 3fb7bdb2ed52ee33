// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { type Entry, entries } from './program.js';
import { publicNames } from './publicNames.js';

/** `.` is `index`, `./emulator/node` is `emulator-node`. */
function listName(entry: string): string {
  return entry === '.' ? 'index' : entry.slice('./'.length).replaceAll('/', '-');
}

// Its hooks are those of ./hooks, which show their examples there.
const shownElsewhere = new Set(publicNames('./hooks').map(({ name }) => name));

describe.each(Object.keys(entries) as Entry[])('public names of %s', (entry) => {
  const names = publicNames(entry);

  it('are these', async () => {
    const list = names.map(({ name, isValue }) => (isValue ? name : `type ${name}`)).sort();

    await expect(`${list.join('\n')}\n`).toMatchFileSnapshot(
      `__snapshots__/publicApi/${listName(entry)}.txt`,
    );
  });

  it('each have a docstring', () => {
    expect(names.filter(({ doc }) => doc.trim() === '').map(({ name }) => name)).toEqual([]);
  });

  it('show a complete example where they are hooks or components', () => {
    const isShownHere = (name: string) => entry !== './suspense' || !shownElsewhere.has(name);
    const shown = names.filter(
      ({ name, isValue }) => isValue && /^(use[A-Z]|[A-Z][a-z])/.test(name) && isShownHere(name),
    );

    expect(shown.filter(({ examples }) => examples.length === 0).map(({ name }) => name)).toEqual([]);
  });
});
