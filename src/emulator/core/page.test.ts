import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderPage } from './page.js';

const listing = (ids: number[]) => ({
  name: 'things',
  items: ids,
  id: (id: number) => id,
  render: (id: number) => id,
  newestFirst: true,
});

const pageOf = (ids: number[], relay = '/things.relay') => {
  const [path = '', query = ''] = relay.split('?');
  return renderPage(listing(ids), path, query);
};

const countDown = (from: number) => Array.from({ length: from }, (_, index) => from - index);

describe('pages', () => {
  it('lead forwards through everything once, and back again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 130 }), (length) => {
        const ids = countDown(length);
        let page = pageOf(ids);
        const pages = [page];
        while (page._relays.next) {
          page = pageOf(ids, page._relays.next);
          pages.push(page);
        }
        expect(pages.flatMap(({ _embedded }) => _embedded.things)).toEqual(ids);

        const back = [page];
        while (page._relays.prev) {
          page = pageOf(ids, page._relays.prev);
          back.unshift(page);
        }
        expect(back.flatMap(({ _embedded }) => _embedded.things)).toEqual(ids);
        expect(page._relays.prev).toBeUndefined();
      }),
    );
  });

  it('do not shift when something new arrives at the top', () => {
    const { next } = pageOf(countDown(60))._relays;
    const second = pageOf([99, 98, ...countDown(60)], next);
    expect(second._embedded.things?.[0]).toBe(35);
  });

  it('go on at the same place when the item they hang on is gone', () => {
    const ids = countDown(60);
    const { next } = pageOf(ids)._relays;
    const changed = [99, ...ids.filter((id) => id !== 36 && id !== 50 && id !== 49)];
    const second = pageOf(changed, next);
    expect(second._embedded.things?.[0]).toBe(35);
    expect(pageOf(changed, second._relays.prev)._embedded.things?.at(-1)).toBe(37);
    expect(pageOf([], next)._embedded.things).toEqual([]);
  });

  it('say how many there are', () => {
    expect(pageOf(countDown(60)).page).toEqual({ size: 25, totalElements: 60, totalPages: 3, number: 0 });
  });

  it.each(['after=x@1', 'before=', 'constructor', 'after=1'])('start over at the nonsense %j', (query) => {
    expect(renderPage(listing([3, 2, 1]), '/x', query)._embedded.things).toEqual([3, 2, 1]);
  });
});
