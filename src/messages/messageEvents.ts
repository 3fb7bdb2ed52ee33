import type { ConnectedChat } from '../context/chat.js';
import { removeFromOutbox } from '../live/outbox.js';
import type { Pages } from '../queries/chatQuery.js';
import { type Message, type Unsubscribe, unsubscribeAll } from '../sdk/index.js';
import { updateMessage, upsertMessage } from './messageCache.js';
import { editMessageLists } from './messageLists.js';
import { messageQueries, messagesKey } from './messageQueries.js';

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
    client.on('onReceipt', ({ channel, receipt, link }) => {
      cache.invalidateSoon(['readReceipts', link]);
      cache.invalidateSoon(messageQueries.lastRead(channel, receipt.user.name).key);
    }),
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
    cache.invalidate(key);
    return;
  }
  try {
    // Fetched with the first gap: until then nobody needs it.
    const { bringLevel } = await import('./bringLevel.js');
    await bringLevel(chat, channelId, known, (message) => letGo(chat, message));
  } catch {
    // Whatever was in the way: the list is loaded anew as soon as it can be.
    cache.invalidate(key);
  }
}
