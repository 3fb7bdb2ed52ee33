import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pages } from './chatQuery.js';
import { hasItem, itemsOf, mapPages, moveToFront, removeItem, replaceItem, replaceItemBy } from './pages.js';

interface Item {
  id: number;
  name?: string;
}

const pagesOf = (...pages: Item[][]): Pages<Item> => ({
  pages: pages.map((items) => ({ items })),
  pageParams: pages.map(() => undefined),
});
const numbered = (...pages: number[][]) => pagesOf(...pages.map((ids) => ids.map((id) => ({ id }))));
const idsOf = (pages: Pages<Item>) => itemsOf(pages).map(({ id }) => id);

/** Any ids in any pages, each once. */
const anyPages = fc.uniqueArray(fc.nat(30), { maxLength: 12 }).chain((ids) =>
  fc
    .array(fc.nat(ids.length), { maxLength: 3 })
    .map((cuts) => [0, ...cuts.sort((a, b) => a - b), ids.length])
    .map((cuts) => numbered(...cuts.slice(1).map((cut, index) => ids.slice(cuts[index], cut)))),
);

describe('the items of pages', () => {
  it('come in the server’s order', () => {
    expect(idsOf(numbered([5, 4], [], [3]))).toEqual([5, 4, 3]);
  });

  it('count once if they moved to another page while they were read', () => {
    expect(idsOf(numbered([5, 4], [4, 3]))).toEqual([5, 4, 3]);
    expect(itemsOf(pagesOf([{ id: 4, name: 'newer' }], [{ id: 4, name: 'older' }]))).toEqual([
      { id: 4, name: 'newer' },
    ]);
  });

  it('are each there once, where they first came, whatever order they are in', () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(fc.nat(9)), { maxLength: 4 }), (ids) => {
        expect(idsOf(numbered(...ids))).toEqual([...new Set(ids.flat())]);
        const falling = ids.map((page) => page.toSorted((a, b) => b - a));
        expect(idsOf(numbered(...falling))).toEqual([...new Set(falling.flat())]);
      }),
    );
  });

  it('need no id', () => {
    const pages = { pages: [{ items: ['a', 'b'] }], pageParams: [undefined] };

    expect(itemsOf(pages)).toEqual(['a', 'b']);
  });
});

describe('an edit', () => {
  it('that changes nothing changes no identity', () => {
    const pages = numbered([5, 4], [3]);

    expect(mapPages(pages, (items) => items)).toBe(pages);
    expect(replaceItem(pages, { id: 9 })).toBe(pages);
    expect(replaceItemBy(pages, 4, (item) => item)).toBe(pages);
    expect(removeItem(pages, 9)).toBe(pages);
  });

  it('leaves the pages it does not touch alone', () => {
    fc.assert(
      fc.property(anyPages, fc.nat(30), (pages, id) => {
        for (const after of [replaceItem(pages, { id, name: 'new' }), removeItem(pages, id)]) {
          const changed = after.pages.filter((page, index) => page !== pages.pages[index]);
          expect(changed).toHaveLength(hasItem(pages, id) ? 1 : 0);
        }
      }),
    );
  });

  it('replaces in place', () => {
    fc.assert(
      fc.property(anyPages, fc.nat(30), (pages, id) => {
        const after = replaceItem(pages, { id, name: 'new' });

        expect(idsOf(after)).toEqual(idsOf(pages));
        expect(itemsOf(after).some(({ name }) => name === 'new')).toBe(hasItem(pages, id));
      }),
    );
  });

  it('removes one and no other', () => {
    fc.assert(
      fc.property(anyPages, fc.nat(30), (pages, id) => {
        expect(idsOf(removeItem(pages, id))).toEqual(idsOf(pages).filter((known) => known !== id));
      }),
    );
  });

  it('moves to the front, wherever it was, and keeps the order of the rest', () => {
    fc.assert(
      fc.property(anyPages, fc.nat(30), (pages, id) => {
        const after = moveToFront(pages, { id });

        expect(idsOf(after)).toEqual([id, ...idsOf(pages).filter((known) => known !== id)]);
        expect(after.pages).toHaveLength(pages.pages.length);
      }),
    );
  });

  it('does not invent a page', () => {
    const nothing = pagesOf();

    expect(moveToFront(nothing, { id: 1 })).toBe(nothing);
  });

  it('keeps the way to the next page, and how each was reached', () => {
    const next = async () => ({ items: [] });
    const pages: Pages<Item> = {
      pages: [{ items: [{ id: 2 }], next }, { items: [{ id: 1 }] }],
      pageParams: [undefined, next],
    };

    for (const after of [moveToFront(pages, { id: 3 }), removeItem(pages, 2)]) {
      expect(after.pages[0]?.next).toBe(next);
      expect(after.pageParams).toEqual([undefined, next]);
    }
  });
});
