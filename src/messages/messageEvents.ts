import type { ConnectedChat } from '../context/chat.js';
import { removeFromOutbox } from '../live/outbox.js';
import type { Pages } from '../queries/chatQuery.js';
import { type Message, type Page, type Unsubscribe, unsubscribeAll } from '../sdk/index.js';
import { covers, mergeNewest, updateMessage, upsertMessage } from './messageCache.js';
import { editMessageLists } from './messageLists.js';
import { messageQueries, messagesKey } from './messageQueries.js';

/**
 * How many pages are loaded anew: what they reach is level with the server, changes of old messages included.
 * After a longer absence a gap is left, and loaded on demand.
 */
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
    client.chats.onHeard((channel) => void catchUpChannel(chat, channel.id)),
    client.on('onReceivedMessage', ({ message, parent }) => {
      messageArrived(chat, message, parent);
      if (parent) {
        update(parent);
      }
    }),
    client.on('onMessageUpdated', ({ message }) => update(message)),
    client.on('onMessageRead', ({ message }) => cache.invalidate(['readReceipts', message.id])),
    client.on('onMessageReactionAdded', ({ message }) => reacted(message)),
    client.on('onMessageReactionRemoved', ({ message }) => reacted(message)),
  ]);
}

/** A message of a channel is on the server: the list shows it, and the outbox lets go of it. */
export function messageArrived(chat: ConnectedChat, message: Message, parent?: Message): void {
  const { cache } = chat;
  cache.edit<Pages<Message>>(messagesKey(message.channelId), (pages) => upsertMessage(pages, message));
  if (parent) {
    cache.write(messageQueries.parent(message).key, parent);
    cache.invalidate(['replies', parent.id]);
  }
  letGo(chat, message);
}

/** The server's copy takes the place of the one in the outbox. */
export function letGo({ live }: ConnectedChat, { clientId }: Message): void {
  if (clientId !== undefined) {
    live.setState(({ outbox }) => ({ outbox: removeFromOutbox(outbox, clientId) }));
  }
}

/** After a gap: what is on screen is brought level with the server, the rest is loaded when next needed. */
export async function catchUpMessages(chat: ConnectedChat): Promise<void> {
  const { cache, client } = chat;
  cache.dropInactive(['messages']);
  const channelIds = cache.activeKeys(['messages']).map(([, channelId]) => Number(channelId));
  // Open chats are caught up when they are heard again.
  const quiet = channelIds.filter((channelId) => !client.chats.isOpen(channelId));
  await Promise.all(quiet.map((channelId) => catchUpChannel(chat, channelId)));
}

/** Brings one channel's list level with the server; a list that nobody asked for is left alone. */
async function catchUpChannel(chat: ConnectedChat, channelId: number): Promise<void> {
  const { cache } = chat;
  const key = messagesKey(channelId);
  const known = cache.read<Pages<Message>>(key);
  if (!known) {
    // The answer that is under way may be from before the chat was heard.
    cache.reload(key);
    return;
  }
  try {
    await closeGap(chat, channelId, known);
  } catch {
    // Whatever was in the way: the list is loaded anew as soon as it can be.
    cache.invalidate(key);
  }
}

/** Puts what the server has now in the place of what was known, as far back as the two meet. */
async function closeGap(chat: ConnectedChat, channelId: number, known: Pages<Message>): Promise<void> {
  const { cache, client } = chat;
  const channel = await client.api.getChannel(channelId);
  const newest = await client.api.getMessages({ channel });
  const fresh = await loadUntil(newest, (page) => covers(known, page), CATCH_UP_PAGES);
  cache.edit<Pages<Message>>(messagesKey(channelId), (pages) => mergeNewest(pages, fresh, known));
  for (const message of fresh.flatMap((page) => page.items)) {
    letGo(chat, message);
  }
}

/** Loads older pages until one is enough, there are no more, or the limit is reached. */
export async function loadUntil(
  newest: Page<Message>,
  isEnough: (page: Page<Message>) => boolean,
  limit = Number.POSITIVE_INFINITY,
): Promise<Page<Message>[]> {
  const pages = [newest];
  let page = newest;
  while (page.next && !isEnough(page) && pages.length < limit) {
    page = await page.next();
    pages.push(page);
  }
  return pages;
}
