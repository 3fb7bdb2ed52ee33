import type { Page } from '../sdk/index.js';
import type { Pages } from './chatQuery.js';

interface Identified {
  id: number | string;
}

/** All loaded items, in the server's order; one that moved from page to page while they were read counts once. */
export function itemsOf<Item>(pages: Pages<Item>): Item[] {
  const items = (collected.get(pages) as Item[] | undefined) ?? collectItems(pages.pages);
  collected.set(pages, items);
  return items;
}

const collected = new WeakMap<object, unknown[]>();

function collectItems<Item>(pages: Page<Item>[]): Item[] {
  const items = pages.flatMap((page) => page.items);
  return hasFallingIds(items) ? items : withoutDoubles(items);
}

/** As those of messages are: then there are no doubles, which a hundred thousand need not be counted for. */
function hasFallingIds(items: unknown[]): boolean {
  return items.every((item, at) => at === 0 || idOf(item) < idOf(items[at - 1]));
}

function withoutDoubles<Item>(items: Item[]): Item[] {
  const ids = new Set<unknown>();
  return items.filter((item) => ids.size < ids.add(idOf(item)).size);
}

function idOf(item: unknown): Identified['id'] {
  return (item as Identified).id ?? item;
}

/** Edits every page; a page that comes back unchanged keeps its identity, and so do unchanged pages. */
export function mapPages<Item>(pages: Pages<Item>, edit: (items: Item[]) => Item[]): Pages<Item> {
  let changed = false;
  const edited = pages.pages.map((page): Page<Item> => {
    const items = edit(page.items);
    changed ||= items !== page.items;
    return items === page.items ? page : { ...page, items };
  });
  return changed ? { ...pages, pages: edited } : pages;
}

/** Puts the newest object in the place of the known one; nothing happens if it is not there. */
export function replaceItem<Item extends Identified>(pages: Pages<Item>, item: Item): Pages<Item> {
  return replaceItemBy(pages, item.id, () => item);
}

/** Changes the known one; nothing happens if it is not there. */
export function replaceItemBy<Item extends Identified>(
  pages: Pages<Item>,
  id: Item['id'],
  change: (item: Item) => Item,
): Pages<Item> {
  return mapPages(pages, (items) => {
    const at = items.findIndex((known) => known.id === id);
    const known = items[at];
    const changed = known && change(known);
    return changed === undefined || changed === known ? items : items.with(at, changed);
  });
}

/** Takes an item out. */
export function removeItem<Item extends Identified>(pages: Pages<Item>, id: Item['id']): Pages<Item> {
  return mapPages(pages, (items) =>
    items.some((known) => known.id === id) ? items.filter((known) => known.id !== id) : items,
  );
}

/** Puts an item on top of the list, wherever it was before. */
export function moveToFront<Item extends Identified>(pages: Pages<Item>, item: Item): Pages<Item> {
  const { pages: rest, ...data } = removeItem(pages, item.id);
  const [first, ...others] = rest;
  return first ? { ...data, pages: [{ ...first, items: [item, ...first.items] }, ...others] } : pages;
}

/** True if a loaded page has it. */
export function hasItem<Item extends Identified>(pages: Pages<Item>, id: Item['id']): boolean {
  return pages.pages.some((page) => page.items.some((known) => known.id === id));
}
