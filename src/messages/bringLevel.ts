import type { Pages } from '../queries/chatQuery.js';
import type { Message, Page } from '../sdk/index.js';
import { loadUntil } from './loadUntil.js';
import { meets, mergeNewest, mergeNext } from './mergePages.js';

/**
 * The most pages that are loaded to reach back to the messages that were listed. A longer absence leaves a gap, which
 * is loaded on demand.
 */
const CATCH_UP_PAGES = 8;

/** The messages of a channel, wherever they are kept. */
export interface MessageList {
  read(): Pages<Message> | undefined;
  edit(change: (pages: Pages<Message>) => Pages<Message>): void;
}

/** Puts new messages in front of the known ones, and returns the pages that it loaded. */
export async function refreshNewest(
  list: MessageList,
  known: Pages<Message>,
  readNewest: () => Promise<Page<Message>>,
): Promise<Page<Message>[]> {
  const fresh = await loadUntil(await readNewest(), (page) => meets(known, page), CATCH_UP_PAGES);
  list.edit((pages) => mergeNewest(pages, fresh, known));
  return fresh;
}

/** Reloads the listed pages that continue a fresh page, one by one, since their messages may have changed, too. */
export async function refreshOlder(list: MessageList, fresh: Page<Message> | undefined): Promise<void> {
  let page = fresh;
  while (page?.next && list.read()?.pageParams.includes(page.next)) {
    page = await loadNext(list, page.next);
  }
}

/** Loads one page, and puts it after the page that it continues. */
export async function loadNext(
  list: MessageList,
  load: () => Promise<Page<Message>>,
): Promise<Page<Message>> {
  const known = list.read();
  const page = await load();
  list.edit((pages) => mergeNext(pages, load, page, known ?? pages));
  return page;
}
