import type { LoadPage, Pages } from '../queries/chatQuery.js';
import { hasItem, itemsOf, mapPages, replaceItem } from '../queries/pages.js';
import type { Message, Page } from '../sdk/index.js';
import { followsGap, type LoadedPage, loadedPages, toPages } from './messageGaps.js';

// Pages lie in the cache as the server hands them out: new to old, in pages and between them.

/** The one order of messages: by time, then by id; never by arrival. Negative if `a` comes first. */
export function compareMessages(a: Message, b: Message): number {
  // Servers leave out fractions that are zero: as text, "…00.5Z" would come before "…00Z".
  const earlier = a.createdTime === b.createdTime ? 0 : Date.parse(a.createdTime) - Date.parse(b.createdTime);
  return earlier || a.id - b.id;
}

/**
 * Puts a message where it belongs, or in the place of its older copy. One that belongs into a gap, or is older
 * than everything loaded while there are pages to come, stays out: it will come with them.
 */
export function upsertMessage(pages: Pages<Message>, message: Message): Pages<Message> {
  if (hasItem(pages, message.id)) {
    return replaceItem(pages, message);
  }
  const last = pages.pages.length - 1;
  const at = pages.pages.findIndex(
    (page, index) => isOlderInside(page, message) || (index === last && !page.next),
  );
  const target = pages.pages[at];
  if (!target || (followsGap(pages, at) && !isNewerInside(target, message))) {
    return pages;
  }
  return { ...pages, pages: pages.pages.with(at, { ...target, items: insert(target.items, message) }) };
}

/** Brings a known message up to date; a stranger is ignored. */
export function updateMessage(pages: Pages<Message>, message: Message): Pages<Message> {
  return mapPages(pages, (items) => {
    const at = items.findIndex(({ id }) => id === message.id);
    const known = items[at];
    return known ? items.with(at, keepClientId(known, message)) : items;
  });
}

/** True if a page that was loaded anew reaches back to what is loaded already. */
export function meets({ pages }: Pick<Pages<Message>, 'pages'>, fresh: Page<Message>): boolean {
  const newest = pages.find((page) => page.items.length > 0)?.items[0];
  const oldestFresh = fresh.items.at(-1);
  return !newest || !oldestFresh || !fresh.next || compareMessages(oldestFresh, newest) <= 0;
}

/** True if nothing that is loaded is older than a page that was loaded anew: there is no more to bring level. */
export function covers({ pages }: Pick<Pages<Message>, 'pages'>, fresh: Page<Message>): boolean {
  const oldest = oldestOf({ pages });
  const oldestFresh = fresh.items.at(-1);
  return !oldest || !oldestFresh || compareMessages(oldestFresh, oldest) <= 0;
}

/**
 * Puts freshly loaded newest pages in the place of the old ones of the same time; what is older stays, beyond a
 * gap if the two do not meet. What arrived since `known`, the pages as they were before the loading, stays, too.
 */
export function mergeNewest(
  pages: Pages<Message>,
  fresh: Page<Message>[],
  known: Pages<Message>,
): Pages<Message> {
  const shown = fresh.map((page) => splitAfter(page, oldestOf(known)));
  const linked = shown.map((page, index) => ({ page, load: shown[index - 1]?.next }));
  const merged = toPages(joinOlder(linked, loadedPages(pages), known));
  return pages === known ? merged : addArrived(merged, pages, known);
}

/** Adds what the pages have that neither the merged ones nor those before the loading had. */
function addArrived(merged: Pages<Message>, pages: Pages<Message>, known: Pages<Message>): Pages<Message> {
  const listed = new Set([...itemsOf(known), ...itemsOf(merged)].map(({ id }) => id));
  return itemsOf(pages)
    .filter(({ id }) => !listed.has(id))
    .reduceRight(upsertMessage, merged);
}

/** Puts a page into the gap that it was loaded for; what is left of the gap stays one. */
export function fillGap(pages: Pages<Message>, load: LoadPage<Message>, page: Page<Message>): Pages<Message> {
  const at = pages.pages.findIndex((newer, index) => newer.next === load && followsGap(pages, index + 1));
  const loaded = loadedPages(pages);
  const older = loaded.slice(at + 1);
  return at < 0
    ? pages
    : toPages([...loaded.slice(0, at + 1), ...joinOlder([{ page, load }], older, toPages(older))]);
}

/** Fresh pages, then what is loaded of the time before them, as their continuation if they meet what was known. */
function joinOlder(fresh: LoadedPage[], loaded: LoadedPage[], known: Pages<Message>): LoadedPage[] {
  const last = fresh.at(-1)?.page;
  const [first, ...rest] = last?.next ? olderThan(loaded, last) : [];
  if (!last || !first) {
    return fresh;
  }
  return [...fresh, meets(known, last) ? { ...first, load: last.next } : first, ...rest];
}

function olderThan(loaded: LoadedPage[], { items }: Page<Message>): LoadedPage[] {
  const oldest = items.at(-1);
  const isOlder = (message: Message) => oldest !== undefined && compareMessages(message, oldest) < 0;
  const at = loaded.findIndex(({ page }) => page.items.some(isOlder));
  const first = loaded[at];
  return first
    ? [
        { ...first, page: { ...first.page, items: first.page.items.filter(isOlder) } },
        ...loaded.slice(at + 1),
      ]
    : [];
}

function oldestOf({ pages }: Pick<Pages<Message>, 'pages'>): Message | undefined {
  return pages.findLast((page) => page.items.length > 0)?.items.at(-1);
}

/** Leaves what is older than a message for the next page, so that a list does not grow by being brought level. */
function splitAfter(page: Page<Message>, oldest: Message | undefined): Page<Message> {
  const { items, next } = page;
  const at = oldest ? items.findIndex((message) => compareMessages(message, oldest) < 0) : -1;
  const rest = { items: items.slice(at), ...(next ? { next } : {}) };
  return at < 0 ? page : { ...page, items: items.slice(0, at), next: async () => rest };
}

function isOlderInside(page: Page<Message>, message: Message): boolean {
  const oldest = page.items.at(-1);
  return oldest !== undefined && compareMessages(oldest, message) < 0;
}

function isNewerInside(page: Page<Message>, message: Message): boolean {
  const newest = page.items[0];
  return newest !== undefined && compareMessages(newest, message) > 0;
}

function insert(items: Message[], message: Message): Message[] {
  const at = items.findIndex((known) => compareMessages(known, message) < 0);
  return at < 0 ? [...items, message] : items.toSpliced(at, 0, message);
}

/** Updates from other calls may lack the mark of the sending device. */
function keepClientId(known: Message, message: Message): Message {
  return message.clientId === undefined && known.clientId !== undefined
    ? { ...message, clientId: known.clientId }
    : message;
}
