import { afterEach, expect, it } from 'vitest';
import { type Shelf, tabShelf } from './shelf.js';

const open: Shelf[] = [];
let prefixes = 0;

/** A shelf as another tab of this browser would have it: the same storage and locks, a session of its own. */
function tab(prefix: string, session = new Map<string, string>()): Shelf {
  const own = {
    getItem: (key: string) => session.get(key) ?? null,
    setItem: (key: string, value: string) => void session.set(key, value),
  } as unknown as Storage;
  const shelf = tabShelf({ shared: localStorage, own, locks: navigator.locks }, prefix);
  open.push(shelf);
  return shelf;
}

const freshPrefix = () => `shelf-test-${++prefixes}`;

afterEach(() => {
  for (const shelf of open.splice(0)) {
    shelf.close();
  }
  localStorage.clear();
});

it('gives a tab back what it left before a reload', async () => {
  const prefix = freshPrefix();
  const session = new Map<string, string>();
  const before = tab(prefix, session);
  await before.load();
  before.save('half a sentence');
  before.close();

  expect(await tab(prefix, session).load()).toEqual(['half a sentence']);
});

it('leaves a living tab what is its own', async () => {
  const prefix = freshPrefix();
  const first = tab(prefix);
  await first.load();
  first.save('mine');

  expect(await tab(prefix).load()).toEqual([]);
});

it('hands what a closed tab left to one tab only', async () => {
  const prefix = freshPrefix();
  const closed = tab(prefix);
  await closed.load();
  closed.save('left behind');
  closed.close();

  const found = await Promise.all([tab(prefix).load(), tab(prefix).load()]);

  expect(found.flat()).toEqual(['left behind']);
});

it('gives a duplicated tab a shelf of its own', async () => {
  const prefix = freshPrefix();
  const session = new Map<string, string>();
  const original = tab(prefix, session);
  await original.load();
  original.save('mine');

  const copy = tab(prefix, new Map(session));
  expect(await copy.load()).toEqual([]);
  copy.save('of the copy');
  original.close();

  expect(await tab(prefix, session).load()).toEqual(['mine']);
});

it('forgets when there is nothing left to keep', async () => {
  const prefix = freshPrefix();
  const shelf = tab(prefix);
  await shelf.load();
  shelf.save('something');
  shelf.save(undefined);

  expect(Object.keys(localStorage).filter((key) => key.startsWith(prefix))).toEqual([]);
});
