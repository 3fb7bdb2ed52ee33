import type { Pages } from '../queries/chatQuery.js';
import type { Message, Page } from '../sdk/index.js';
import { loadUntil } from './loadUntil.js';
import { meets, mergeNewest, mergeNext } from './mergePages.js';

/**
 * How many pages are loaded at most until they reach back to what was listed; after a longer absence a gap is
 * left, and loaded on demand.
 */
const CATCH_UP_PAGES = 8;

/** The messages of a channel, wherever they lie. */
export interface MessageList {
  read(): Pages<Message> | undefined;
  edit(change: (pages: Pages<Message>) => Pages<Message>): void;
}

/** Puts what is new in front of what was known; answers with the pages that it loaded. */
export async function refreshNewest(
  list: MessageList,
  known: Pages<Message>,
  readNewest: () => Promise<Page<Message>>,
): Promise<Page<Message>[]> {
  const fresh = await loadUntil(await readNewest(), (page) => meets(known, page), CATCH_UP_PAGES);
  list.edit((pages) => mergeNewest(pages, fresh, known));
  return fresh;
}

/** Loads anew, page by page, what is listed as the continuation of a fresh page: it may have changed, too. */
export async function refreshOlder(list: MessageList, fresh: Page<Message> | undefined): Promise<void> {
  let page = fresh;
  while (page?.next && list.read()?.pageParams.includes(page.next)) {
    page = await loadNext(list, page.next);
  }
}

/** Loads one page, and puts it behind the one that leads to it. */
export async function loadNext(
  list: MessageList,
  load: () => Promise<Page<Message>>,
): Promise<Page<Message>> {
  const known = list.read();
  const page = await load();
  list.edit((pages) => mergeNext(pages, load, page, known ?? pages));
  return page;
}
