import type { Pages } from '../queries/chatQuery.js';
import { hasItem, mapPages, replaceItem } from '../queries/pages.js';
import type { Message, Page } from '../sdk/index.js';
import { followsGap } from './messageGaps.js';

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
