import type { ConnectedChat } from '../context/chat.js';
import { removeFromOutbox } from '../live/outbox.js';
import type { Pages } from '../queries/chatQuery.js';
import { type Message, type Page, type Unsubscribe, unsubscribeAll } from '../sdk/index.js';
import { meets, mergeNewest, updateMessage, upsertMessage } from './messageCache.js';
import { editMessageLists } from './messageLists.js';
import { messageQueries, messagesKey } from './messageQueries.js';

/** How many pages are loaded to close a gap; a longer absence shows the newest and loads the rest on demand. */
const CATCH_UP_PAGES = 8;

/** Keeps message lists true: what arrives, what changes, and what was missed. */
export function messageEvents(chat: ConnectedChat): Unsubscribe {
  const { client, cache } = chat;
  const update = (message: Message) => {
    editMessageLists(cache, message.channelId, (pages) => updateMessage(pages, message));
    cache.editAll<Message>(['parent'], (parent) => (parent.id === message.id ? message : parent));
  };
  const reacted = (message: Message) => {
    update(message);
    cache.invalidate(['reactions', message.id]);
  };

  return unsubscribeAll([
    client.on('onReceivedMessage', ({ message, parent }) => {
      messageArrived(chat, message);
      if (parent) {
        update(parent);
        cache.write(messageQueries.parent(message).key, parent);
        cache.invalidate(['replies', parent.id]);
      }
    }),
    client.on('onMessageUpdated', ({ message }) => update(message)),
    client.on('onMessageRead', ({ message }) => cache.invalidate(['readReceipts', message.id])),
    client.on('onMessageReactionAdded', ({ message }) => reacted(message)),
    client.on('onMessageReactionRemoved', ({ message }) => reacted(message)),
  ]);
}

/** A message is known to be on the server: the list shows it, and the outbox lets go of it. */
export function messageArrived({ cache, live }: ConnectedChat, message: Message): void {
  cache.edit<Pages<Message>>(messagesKey(message.channelId), (pages) => upsertMessage(pages, message));
  const { clientId } = message;
  if (clientId !== undefined) {
    live.setState(({ outbox }) => ({ outbox: removeFromOutbox(outbox, clientId) }));
  }
}

/** After a gap: lists on screen are brought level with the server, the others are loaded when next needed. */
export async function catchUpMessages(chat: ConnectedChat): Promise<void> {
  chat.cache.dropInactive(['messages']);
  const channelIds = chat.cache.activeKeys(['messages']).map(([, channelId]) => Number(channelId));
  await Promise.all(channelIds.map((channelId) => catchUpChannel(chat, channelId)));
}

async function catchUpChannel(chat: ConnectedChat, channelId: number): Promise<void> {
  const { cache } = chat;
  const key = messagesKey(channelId);
  const known = cache.read<Pages<Message>>(key);
  if (!known) {
    return;
  }
  try {
    const fresh = await loadUntil(chat, channelId, (page) => meets(known, page), CATCH_UP_PAGES);
    cache.edit<Pages<Message>>(key, (pages) => mergeNewest(pages, fresh, known));
    settleOutbox(chat, fresh);
  } catch {
    // Whatever was in the way: the list is loaded anew as soon as it can be.
    cache.invalidate(key);
  }
}

/** What is found on the server has arrived. */
function settleOutbox(chat: ConnectedChat, pages: Page<Message>[]): void {
  for (const message of pages.flatMap((page) => page.items)) {
    if (message.clientId !== undefined) {
      messageArrived(chat, message);
    }
  }
}

/** Loads newest pages of a channel until one is enough, there are no more, or the limit is reached. */
export async function loadUntil(
  { client }: ConnectedChat,
  channelId: number,
  isEnough: (page: Page<Message>) => boolean,
  limit = Number.POSITIVE_INFINITY,
): Promise<Page<Message>[]> {
  const channel = await client.api.getChannel(channelId);
  let page = await client.api.getMessages({ channel });
  const pages = [page];
  while (page.next && !isEnough(page) && pages.length < limit) {
    page = await page.next();
    pages.push(page);
  }
  return pages;
}
