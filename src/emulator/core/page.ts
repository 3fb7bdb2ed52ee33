import { PAGE_SIZE } from './limits.js';
import type { PageResource } from './protocol.js';

/** A list that is handed out in pages. */
export interface Listing<Item> {
  /** The key under `_embedded`, which the SDK asks for by name. */
  name: string;
  items: Item[];
  id: (item: Item) => number;
  render: (item: Item) => unknown;
}

/** Where a page begins: next to an item rather than at an offset, so that new items shift nothing. */
interface Cursor {
  side: 'after' | 'before';
  id: number;
  /** Where that item was, in case it is gone by now. */
  index: number;
}

const CURSOR = /^(after|before)=(\d+)@(\d+)$/;

function parseCursor(query: string): Cursor | undefined {
  const [, side, id, index] = CURSOR.exec(query) ?? [];
  return side ? { side: side as Cursor['side'], id: Number(id), index: Number(index) } : undefined;
}

/** The items of a page: from `start` up to and without `end`. */
function rangeOf<Item>(
  { items, id }: Listing<Item>,
  cursor: Cursor | undefined,
): [start: number, end: number] {
  if (!cursor) return [0, Math.min(PAGE_SIZE, items.length)];
  const found = items.findIndex((item) => id(item) === cursor.id);
  if (cursor.side === 'before') {
    const end = found < 0 ? Math.min(cursor.index, items.length) : found;
    return [Math.max(0, end - PAGE_SIZE), end];
  }
  const start = Math.min(found < 0 ? cursor.index : found + 1, items.length);
  return [start, Math.min(start + PAGE_SIZE, items.length)];
}

/** One page of a list. `destination` is the relay the list was asked from, `query` what follows its `?`. */
export function renderPage<Item>(listing: Listing<Item>, destination: string, query: string): PageResource {
  const { name, items, id, render } = listing;
  const [start, end] = rangeOf(listing, parseCursor(query));
  const relayTo = (side: Cursor['side'], index: number) => {
    const item = items[index];
    return item && `${destination}?${side}=${id(item)}@${index}`;
  };
  const prev = start > 0 ? relayTo('before', start) : undefined;
  const next = end < items.length ? relayTo('after', end - 1) : undefined;
  return {
    _embedded: { [name]: items.slice(start, end).map(render) },
    page: {
      size: PAGE_SIZE,
      totalElements: items.length,
      totalPages: Math.ceil(items.length / PAGE_SIZE),
      number: Math.floor(start / PAGE_SIZE),
    },
    _relays: {
      self: query ? `${destination}?${query}` : destination,
      ...(prev && { prev }),
      ...(next && { next }),
    },
  };
}
