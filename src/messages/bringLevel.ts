import type { ConnectedChat } from '../context/chat.js';
import { pause } from '../live/pause.js';
import type { ChatCache } from '../queries/chatCache.js';
import type { LoadPage, Pages } from '../queries/chatQuery.js';
import type { Message, Page } from '../sdk/index.js';
import { loadUntil } from './loadUntil.js';
import { meets, mergeNewest, mergeNext } from './mergePages.js';
import { messagesKey } from './messageQueries.js';

/**
 * The most pages that are loaded to reach back to the messages that were listed. A longer absence leaves a gap, which
 * is loaded on demand.
 */
const CATCH_UP_PAGES = 8;

/** So many pages, what a list opens with, are reloaded at once. The ones behind them follow slowly, unnoticed. */
const PAGES_AT_ONCE = 8;
const PAUSE_MS = 1000;

/** The messages of a channel, wherever they are kept. */
export interface MessageList {
  /** True while somebody looks at it. */
  isShown(): boolean;
  read(): Pages<Message> | undefined;
  edit(change: (pages: Pages<Message>) => Pages<Message>): void;
}

/** A channel's own list in the cache. */
export function messageList(cache: ChatCache, channelId: number): MessageList {
  const key = messagesKey(channelId);
  return {
    isShown: () => cache.activeKeys(key).length > 0,
    read: () => cache.read(key),
    edit: (change) => cache.edit(key, change),
  };
}

/** Puts what the server has now in the place of what was known, as far back as that was loaded. */
export async function bringLevel(
  { cache, client: { api } }: ConnectedChat,
  channelId: number,
  known: Pages<Message>,
  onLoaded: (message: Message) => void,
): Promise<void> {
  const list = messageList(cache, channelId);
  const fresh = await refreshNewest(list, known, async () =>
    api.getMessages({ channel: await api.getChannel(channelId) }),
  );
  fresh.flatMap((page) => page.items).forEach(onLoaded);
  await refreshOlder(list, fresh.at(-1));
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

/**
 * Reloads the listed pages that continue a fresh page, one by one, since their messages may have changed, too. If
 * nobody looks at the list any more, the ones that remain are forgotten instead.
 */
export async function refreshOlder(
  list: MessageList,
  fresh: Page<Message> | undefined,
  wait = pause,
): Promise<void> {
  let load = fresh?.next;
  for (let reloaded = 0; load && list.read()?.pageParams.includes(load); reloaded += 1) {
    if (reloaded >= PAGES_AT_ONCE) await wait(PAUSE_MS);
    if (reloaded >= PAGES_AT_ONCE && !list.isShown()) return list.edit((pages) => pagesBefore(pages, load));
    load = (await loadNext(list, load)).next;
  }
}

function pagesBefore({ pages, pageParams }: Pages<Message>, load: LoadPage<Message>): Pages<Message> {
  const end = pageParams.indexOf(load);
  return { pages: pages.slice(0, end), pageParams: pageParams.slice(0, end) };
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
