import { afterEach, expect, it, vi } from 'vitest';
import { SOON, settle } from '../../test/clientForTest.js';
import type { Shelf } from './shelf.js';
import { tabShelf } from './tabShelf.js';

const GRACE_MS = 250;
const open: Shelf[] = [];
/** Where a browser tells a tab what the others wrote. */
const events = new EventTarget();
const tellOthers = () => events.dispatchEvent(new Event('storage'));
let prefixes = 0;

/** The storage of a tab's own. */
const newSession = () => ({}) as Storage;

/** A shelf as another tab of this browser would have it: the same storage and locks, a session of its own. */
function tab(prefix: string, own = newSession()): Shelf {
  const shelf = tabShelf({ shared: localStorage, own, locks: navigator.locks, events }, prefix, GRACE_MS);
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
  const session = newSession();
  const before = tab(prefix, session);
  await before.load();
  before.save('half a sentence');
  before.close();

  expect(await tab(prefix, session).load()).toEqual(['half a sentence']);
});

it('goes by one name on all shelves of a tab, so that each finds its own after a reload', async () => {
  const [drafts, trays] = [freshPrefix(), freshPrefix()];
  const session = newSession();
  const shelves = [tab(drafts, session), tab(trays, session)];
  await Promise.all(shelves.map((shelf) => shelf.load()));
  for (const shelf of shelves) shelf.save('mine');

  const [name, other] = Object.keys(localStorage).map((key) => key.split('/')[1]);
  expect(name).toBe(other);
});

it('goes by one name on all shelves of a duplicated tab, too', async () => {
  const [drafts, trays] = [freshPrefix(), freshPrefix()];
  const session = newSession();
  await Promise.all([drafts, trays].map((prefix) => tab(prefix, session).load()));
  const copy = { ...session };
  const shelves = [tab(drafts, copy), tab(trays, copy)];
  await Promise.all(shelves.map((shelf) => shelf.load()));
  for (const shelf of shelves) shelf.save('of the copy');

  const [name, other] = Object.keys(localStorage).map((key) => key.split('/')[1]);
  expect(name).toBe(other);
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

it('hands what a tab leaves to one of those that live on', async () => {
  const prefix = freshPrefix();
  const [closing, second, third] = [tab(prefix), tab(prefix), tab(prefix)];
  const inherited: string[] = [];
  for (const shelf of [second, third]) {
    await shelf.load();
    shelf.onLeft((text) => inherited.push(text));
  }
  await closing.load();
  closing.save('left behind');
  tellOthers();
  await settle();
  expect(inherited).toEqual([]);

  closing.close();
  await vi.waitFor(() => expect(inherited).toEqual(['left behind']), SOON);
  await settle();
  expect(inherited).toEqual(['left behind']);
});

it('leaves to a tab that reloads what is its own, and takes it when that closes for good', async () => {
  const prefix = freshPrefix();
  const session = newSession();
  const [before, other] = [tab(prefix, session), tab(prefix)];
  const inherited: string[] = [];
  await before.load();
  before.save('mine');
  await other.load();
  other.onLeft((text) => inherited.push(text));
  await settle();

  before.close();
  const after = tab(prefix, session);
  expect(await after.load()).toEqual(['mine']);
  await settle(3 * GRACE_MS);
  expect(inherited).toEqual([]);

  after.close();
  await vi.waitFor(() => expect(inherited).toEqual(['mine']), SOON);
});

it('inherits nothing once it is closed itself', async () => {
  const prefix = freshPrefix();
  const [first, second] = [tab(prefix), tab(prefix)];
  await first.load();
  first.save('mine');
  await second.load();
  const take = vi.fn();
  second.onLeft(take);
  second.close();
  first.close();
  await settle(3 * GRACE_MS);

  expect(take).not.toHaveBeenCalled();
  expect(await tab(prefix).load()).toEqual(['mine']);
});

it('gives a duplicated tab a shelf of its own', async () => {
  const prefix = freshPrefix();
  const session = newSession();
  const original = tab(prefix, session);
  await original.load();
  original.save('mine');

  const copy = tab(prefix, { ...session });
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
