import type { Page } from '../sdk/index.js';
import type { Pages } from './chatQuery.js';
import { sameItems } from './sameContent.js';

interface Identified {
  id: number | string;
}

/**
 * All loaded items, in the server's order; one that moved from page to page while they were read counts once.
 * The same answer for the same items, however often their pages were loaded again.
 */
export function itemsOf<Item>(pages: Pages<Item>): Item[] {
  const items = (collected.get(pages) as Item[] | undefined) ?? collectItems(pages.pages);
  collected.set(pages, items);
  return items;
}

const collected = new WeakMap<object, unknown[]>();

type Items = readonly unknown[];

const NO_ITEMS: Items = [];

/** What is loaded behind the first page, collected. */
interface Rest {
  /** The items of each page. */
  lists: readonly Items[];
  items: unknown[];
  /** False if none of them has the id. */
  mayHave(id: Identified['id']): boolean;
}

/** By the items of their first page. */
const rests = new WeakMap<Items, Rest>();
const wholes = new WeakMap<Items, { rest: Rest; items: unknown[] }>();

/** What arrives changes the first page: the others, ten thousand items perhaps, are not collected again for it. */
function collectItems<Item>(pages: Page<Item>[]): Item[] {
  const { first, rest } = partsOf(pages);
  const known = wholes.get(first);
  if (known?.rest === rest) return known.items as Item[];
  const isSpread = first.some((item) => rest.mayHave(idOf(item)));
  const items = isSpread ? collectAnew([first, ...rest.lists]).items : first.concat(rest.items);
  wholes.set(first, { rest, items });
  return items as Item[];
}

function partsOf(pages: readonly Page<unknown>[]): { first: Items; rest: Rest } {
  const [first = NO_ITEMS, ...others] = pages.map(({ items }) => items);
  const [key = NO_ITEMS] = others;
  const known = rests.get(key);
  const rest = known && sameItems(known.lists, others) ? known : collectAnew(others);
  rests.set(key, rest);
  return { first, rest };
}

function collectAnew(lists: readonly Items[]): Rest {
  const items = lists.flat();
  const ids = new Set<unknown>();
  // As those of messages do: a hundred thousand are looked through sooner than counted.
  return items.every((item, at) => at === 0 || idOf(item) < idOf(items[at - 1]))
    ? { lists, items, mayHave: (id) => id >= idOf(items.at(-1)) && id <= idOf(items[0]) }
    : {
        lists,
        items: items.filter((item) => ids.size < ids.add(idOf(item)).size),
        mayHave: (id) => ids.has(id),
      };
}

function idOf(item: unknown): Identified['id'] {
  return (item as Identified | undefined)?.id ?? (item as Identified['id']);
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
  const others = removeItem(pages, item.id);
  const [first, ...rest] = others.pages;
  return first ? { ...others, pages: [{ ...first, items: [item, ...first.items] }, ...rest] } : pages;
}

/** True if a loaded page has it. */
export function hasItem<Item extends Identified>({ pages }: Pages<Item>, id: Item['id']): boolean {
  const { first, rest } = partsOf(pages);
  const has = (item: unknown) => idOf(item) === id;
  return first.some(has) || (rest.mayHave(id) && rest.items.some(has));
}
