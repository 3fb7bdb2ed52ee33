import type { Pages } from '../queries/chatQuery.js';
import { hasItem, itemsOf, mapPages, replaceItem } from '../queries/pages.js';
import type { Message, Page } from '../sdk/index.js';

// Pages lie in the cache as the server hands them out: new to old, in pages and between them.

/** The one order of messages: by time, then by id; never by arrival. Negative if `a` comes first. */
export function compareMessages(a: Message, b: Message): number {
  // Servers leave out fractions that are zero: as text, "…00.5Z" would come before "…00Z".
  const earlier = a.createdTime === b.createdTime ? 0 : Date.parse(a.createdTime) - Date.parse(b.createdTime);
  return earlier || a.id - b.id;
}

/**
 * Puts a message where it belongs, or in the place of its older copy. One that is older than everything
 * loaded stays out while there are pages to come: it will come with them.
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
  if (!target) {
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
export function meets(pages: Pages<Message>, fresh: Page<Message>): boolean {
  const newest = pages.pages[0]?.items[0];
  const oldestFresh = fresh.items.at(-1);
  return !newest || !oldestFresh || !fresh.next || compareMessages(oldestFresh, newest) <= 0;
}

/**
 * Puts freshly loaded newest pages in the place of the old ones of the same time; what is older stays, and so
 * does what arrived since `known`, the pages as they were before the loading. Fresh pages that do not meet
 * those replace them all.
 */
export function mergeNewest(
  pages: Pages<Message>,
  fresh: Page<Message>[],
  known: Pages<Message>,
): Pages<Message> {
  const lastFresh = fresh.at(-1);
  const older = lastFresh?.next && meets(known, lastFresh) ? olderThan(pages, lastFresh) : [];
  const merged = toPages(older.length > 0 ? fresh.map(withoutNext).concat(older) : fresh);
  const listed = new Set([...itemsOf(known), ...itemsOf(merged)].map(({ id }) => id));
  const arrived = itemsOf(pages).filter(({ id }) => !listed.has(id));
  return arrived.reduceRight(upsertMessage, merged);
}

/** What is loaded of the time before a page. */
function olderThan(pages: Pages<Message>, { items }: Page<Message>): Page<Message>[] {
  const oldest = items.at(-1);
  return pages.pages
    .map((page) => ({
      ...page,
      items: page.items.filter((message) => oldest && compareMessages(message, oldest) < 0),
    }))
    .filter((page) => page.items.length > 0);
}

function toPages(pages: Page<Message>[]): Pages<Message> {
  return { pages, pageParams: pages.map(() => undefined) };
}

function withoutNext({ next: _, ...page }: Page<Message>): Page<Message> {
  return page;
}

function isOlderInside(page: Page<Message>, message: Message): boolean {
  const oldest = page.items.at(-1);
  return oldest !== undefined && compareMessages(oldest, message) < 0;
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
