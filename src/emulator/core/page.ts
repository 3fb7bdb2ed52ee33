import { PAGE_SIZE } from './limits.js';
import type { PageResource } from './protocol.js';

/** A list that is handed out in pages. */
export interface Listing<Item> {
  /** The key under `_embedded`, which the SDK asks for by name. */
  name: string;
  items: Item[];
  id: (item: Item) => number;
  render: (item: Item) => unknown;
  /** Whether ids fall from item to item; then a page finds its place even when its item is gone. */
  newestFirst?: boolean;
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

/** Where the item is that a page hangs on, or where it was. */
function positionOf<Item>({ items, id, newestFirst }: Listing<Item>, cursor: Cursor) {
  const index = items.findIndex((item) => id(item) === cursor.id);
  if (index >= 0) return { index, isGone: false };
  const following = newestFirst ? items.findIndex((item) => id(item) < cursor.id) : cursor.index;
  return { index: following < 0 ? items.length : Math.min(following, items.length), isGone: true };
}

/** The items of a page: from `start` up to and without `end`. */
function rangeOf<Item>(listing: Listing<Item>, cursor: Cursor | undefined): [start: number, end: number] {
  const { length } = listing.items;
  if (!cursor) return [0, Math.min(PAGE_SIZE, length)];
  const { index, isGone } = positionOf(listing, cursor);
  if (cursor.side === 'before') return [Math.max(0, index - PAGE_SIZE), index];
  const start = isGone ? index : index + 1;
  return [start, Math.min(start + PAGE_SIZE, length)];
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
