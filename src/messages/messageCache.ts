import type { Pages } from '../queries/chatQuery.js';
import { hasItem, mapPages, replaceItem } from '../queries/pages.js';
import type { Message, Page } from '../sdk/index.js';

// Pages lie in the cache as the server hands them out: new to old, in pages and between them.

/** The one order of messages: by time, then by id; never by arrival. Negative if `a` comes first. */
export function compareMessages(a: Message, b: Message): number {
  return a.createdTime === b.createdTime ? a.id - b.id : a.createdTime < b.createdTime ? -1 : 1;
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
 * does what arrived in the meantime. Pages that do not meet the old ones replace them all.
 */
export function mergeNewest(pages: Pages<Message>, fresh: Page<Message>[]): Pages<Message> {
  const newestFresh = fresh[0]?.items[0];
  const lastFresh = fresh.at(-1);
  const oldestFresh = lastFresh?.items.at(-1);
  if (!newestFresh || !lastFresh || !oldestFresh || !meets(pages, lastFresh)) {
    return toPages(fresh);
  }
  const arrived = pages.pages
    .flatMap((page) => page.items)
    .filter((message) => compareMessages(message, newestFresh) > 0);
  const older = pages.pages
    .map((page) => ({
      ...page,
      items: page.items.filter((message) => compareMessages(message, oldestFresh) < 0),
    }))
    .filter((page) => page.items.length > 0);

  const kept = older.length > 0 ? fresh.map(withoutNext).concat(older) : fresh;
  const merged = toPages(kept);
  return arrived.reduceRight(upsertMessage, merged);
}

/** All loaded messages from old to new, as people read them. */
export function chronological(pages: Pages<Message>): Message[] {
  return pages.pages.flatMap((page) => page.items).reverse();
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
