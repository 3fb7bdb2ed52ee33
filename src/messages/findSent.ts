import type { ConnectedChat } from '../context/chat.js';
import { channelIdOf, type OutboxItem } from '../live/outbox.js';
import type { Message, Page } from '../sdk/index.js';
import { loadUntil } from './loadUntil.js';

const MINUTES = 60_000;
/** How far this device's clock may be off, when looking for a message that may have arrived. */
const CLOCK_SKEW_MS = 10 * MINUTES;

/** Looks for an item on the server by its client id, back to when it was written. */
export async function findSent(chat: ConnectedChat, item: OutboxItem): Promise<Message | undefined> {
  const writtenAt = Date.parse(item.createdTime) - CLOCK_SKEW_MS;
  const isIt = (message: Message) => message.clientId === item.clientId;
  const pages = await loadUntil(
    await newestPage(chat, item),
    ({ items }) => items.some(isIt) || items.some((message) => Date.parse(message.createdTime) < writtenAt),
  );
  return pages.flatMap((page) => page.items).find(isIt);
}

async function newestPage({ client: { api } }: ConnectedChat, item: OutboxItem): Promise<Page<Message>> {
  return item.replyTo
    ? api.getReplies({ message: item.replyTo })
    : api.getMessages({ channel: await api.getChannel(channelIdOf(item)) });
}
