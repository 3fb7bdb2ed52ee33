import { replaceEqualDeep } from '@tanstack/react-query';
import type { LoadPage, Pages } from '../queries/chatQuery.js';
import { itemsOf, removeItem } from '../queries/pages.js';
import { sameItems } from '../queries/sameContent.js';
import type { Message, Page } from '../sdk/index.js';
import { compareMessages, upsertMessage } from './messageCache.js';
import { gapsOf, type LoadedPage, loadedPages, toPages } from './messageGaps.js';

/** True if a page that was loaded anew reaches back to what is loaded already. */
export function meets({ pages }: Pages<Message>, fresh: Page<Message>): boolean {
  const newest = pages.find((page) => page.items.length > 0)?.items[0];
  const oldestFresh = fresh.items.at(-1);
  return !newest || !oldestFresh || !fresh.next || compareMessages(oldestFresh, newest) <= 0;
}

/**
 * Puts freshly loaded newest pages in the place of the old ones of the same time; what is older stays, beyond a
 * gap if the two do not meet. What changed since `known`, the pages as they were before the loading, is kept.
 */
export function mergeNewest(
  pages: Pages<Message>,
  fresh: Page<Message>[],
  known: Pages<Message>,
): Pages<Message> {
  const near = known.pages.slice(0, fresh.length + 1);
  const linked = fresh.map((page, index) =>
    cutAfter({ page: withKnown(page, near), load: fresh[index - 1]?.next }, oldestOf(known)),
  );
  return keepChanges(toPages(joinOlder(linked, loadedPages(pages), known)), pages, known);
}

/** The same for the page that `load` leads to: it comes behind the page that it was loaded from. */
export function mergeNext(
  pages: Pages<Message>,
  load: LoadPage<Message>,
  fresh: Page<Message>,
  known: Pages<Message>,
): Pages<Message> {
  const at = pages.pages.findIndex(({ next }) => next === load);
  if (at < 0) {
    return pages;
  }
  const loaded = loadedPages(pages);
  const near = pages.pages.slice(at, at + 3);
  const linked = [cutAfter({ page: withKnown(fresh, near), load }, oldestOf(known))];
  const merged = [...loaded.slice(0, at + 1), ...joinOlder(linked, loaded.slice(at + 1), known)];
  return keepChanges(toPages(merged), pages, known);
}

/** What says the same as in the pages it may be from stays the same object: nothing renders for being loaded again. */
function withKnown(fresh: Page<Message>, near: readonly Page<Message>[]): Page<Message> {
  const before = new Map(near.flatMap(({ items }) => items.map((message) => [message.id, message])));
  const items = fresh.items.map((message) => replaceEqualDeep(before.get(message.id), message));
  return { ...fresh, items: near.find((page) => sameItems(page.items, items))?.items ?? items };
}

/** Fresh pages, then what is loaded of the time before them: as their continuation, if it was one. */
function joinOlder(fresh: LoadedPage[], loaded: LoadedPage[], known: Pages<Message>): LoadedPage[] {
  const last = fresh.at(-1)?.page;
  const oldest = last?.items.at(-1);
  const [first, ...rest] = last?.next && oldest ? olderThan(loaded, oldest) : [];
  if (!last || !oldest || !first) {
    return fresh;
  }
  return [...fresh, hasAllBefore(known, oldest) ? { ...first, load: last.next } : first, ...rest];
}

/** True if nothing can be missing between a message and what was loaded of the time before it. */
function hasAllBefore(known: Pages<Message>, message: Message): boolean {
  const items = itemsOf(known);
  const at = items.findIndex((item) => compareMessages(item, message) < 0);
  const newer = items[at - 1];
  return at < 0 || (newer !== undefined && !gapsOf(known).some(({ beforeId }) => beforeId === newer.id));
}

function olderThan(loaded: LoadedPage[], oldest: Message): LoadedPage[] {
  const isOlder = (message: Message) => compareMessages(message, oldest) < 0;
  const at = loaded.findIndex(({ page }) => page.items.some(isOlder));
  const first = loaded[at];
  if (!first || first.page.items.every(isOlder)) return first ? loaded.slice(at) : [];
  const rest = { ...first.page, items: first.page.items.filter(isOlder) };
  return [{ ...first, page: rest }, ...loaded.slice(at + 1)];
}

/** Makes again what arrived, changed and was taken out while others were loading. */
function keepChanges(merged: Pages<Message>, pages: Pages<Message>, known: Pages<Message>): Pages<Message> {
  if (pages === known) {
    return merged;
  }
  const before = new Set(itemsOf(known));
  const changed = itemsOf(pages).filter((message) => !before.has(message));
  const left = new Set(itemsOf(pages).map(({ id }) => id));
  const removed = itemsOf(known).filter(({ id }) => !left.has(id));
  return removed.reduce((rest, { id }) => removeItem(rest, id), changed.reduceRight(upsertMessage, merged));
}

function oldestOf({ pages }: Pages<Message>): Message | undefined {
  return pages.findLast((page) => page.items.length > 0)?.items.at(-1);
}

/** Leaves what is older than a message for the next page, so that a list does not grow by being brought level. */
function cutAfter({ page, load }: LoadedPage, oldest: Message | undefined): LoadedPage {
  const isOlder = (message: Message) => oldest !== undefined && compareMessages(message, oldest) < 0;
  if (!load || !page.items.some(isOlder)) {
    return { page, load };
  }
  const next = async () => {
    const again = await load();
    return { ...again, items: again.items.filter(isOlder) };
  };
  return { page: { items: page.items.filter((message) => !isOlder(message)), next }, load };
}
