import type { ConnectedChat } from '../context/chat.js';
import {
  channelIdOf,
  markUncertain,
  nextToDeliver,
  type OutboxItem,
  type OutboxStatus,
  setOutboxStatus,
} from '../live/outbox.js';
import type { OutboxFile } from '../live/outboxFile.js';
import {
  ChatError,
  type FileToSend,
  isChatError,
  type Message,
  type MessageTarget,
  type Unsubscribe,
  unsubscribeAll,
} from '../sdk/index.js';
import { loadUntil, messageArrived } from './messageEvents.js';

const MINUTES = 60_000;
/** How far this device's clock may be off when the server is asked whether a message arrived. */
const CLOCK_SKEW_MS = 10 * MINUTES;

/**
 * Delivers what is in the outbox, in order per channel, whenever there is a connection. A message whose fate
 * is unknown is looked for on the server before it is sent again, so that it arrives exactly once.
 */
export function deliverOutbox(chat: ConnectedChat): Unsubscribe {
  const { client, live } = chat;

  function work(): void {
    const { outbox, connection } = live.getState();
    if (connection.status === 'connected') {
      for (const item of nextToDeliver(outbox)) {
        void deliver(chat, item);
      }
    }
  }

  work();
  return unsubscribeAll([
    live.subscribe((state, before) => {
      if (state.outbox !== before.outbox || state.connection !== before.connection) {
        work();
      }
    }),
    client.on('onCurrentUserOffline', () =>
      live.setState(({ outbox }) => ({ outbox: markUncertain(outbox) })),
    ),
  ]);
}

async function deliver(chat: ConnectedChat, item: OutboxItem): Promise<void> {
  const moveTo = (status: OutboxStatus) =>
    chat.live.setState(({ outbox }) => ({ outbox: setOutboxStatus(outbox, item.clientId, status) }));

  moveTo({ status: 'sending' });
  try {
    const sentBefore = item.status === 'uncertain' ? await findSent(chat, item) : undefined;
    messageArrived(chat, sentBefore ?? (await send(chat, item)));
  } catch (error) {
    moveTo(await afterFailure(chat, item, error));
  }
}

async function afterFailure(chat: ConnectedChat, item: OutboxItem, error: unknown): Promise<OutboxStatus> {
  const failure = isChatError(error)
    ? error
    : new ChatError('refused', { call: 'sendMessage', error: '', reason: String(error) }, error);
  if (failure.code === 'connection-lost' || failure.code === 'no-session') {
    return { status: 'uncertain' };
  }
  if (failure.code === 'timed-out' && (await hasArrived(chat, item))) {
    return { status: 'sending' };
  }
  return { status: 'failed', error: failure };
}

/** A message that timed out may have arrived all the same: then it is settled as such. */
async function hasArrived(chat: ConnectedChat, item: OutboxItem): Promise<boolean> {
  try {
    const sent = await findSent(chat, item);
    if (sent) {
      messageArrived(chat, sent);
    }
    return sent !== undefined;
  } catch {
    return false;
  }
}

function send({ client }: ConnectedChat, item: OutboxItem): Promise<Message> {
  const { clientId, groupTag, properties } = item;
  return client.api.sendMessage({
    ...targetOf(item),
    ...('file' in item ? { file: bytesOf(item.file) } : { body: item.body }),
    clientId,
    ...(groupTag === undefined ? {} : { groupTag }),
    ...(properties === undefined ? {} : { properties }),
  });
}

function targetOf(item: OutboxItem): MessageTarget {
  if (item.replyTo) {
    return { message: item.replyTo };
  }
  return 'thread' in item ? { thread: item.thread } : { channel: item.channel };
}

function bytesOf({ source, name }: OutboxFile): FileToSend {
  if (!source) {
    const reason = `"${name}" got lost when the page was closed. Attach it again.`;
    throw new ChatError('invalid-request', { call: 'sendMessage', reason });
  }
  return source;
}

async function findSent(chat: ConnectedChat, item: OutboxItem): Promise<Message | undefined> {
  const writtenAt = Date.parse(item.createdTime) - CLOCK_SKEW_MS;
  const isIt = (message: Message) => message.clientId === item.clientId;
  const pages = await loadUntil(
    chat,
    channelIdOf(item),
    ({ items }) => items.some(isIt) || items.some((message) => Date.parse(message.createdTime) < writtenAt),
  );
  return pages.flatMap((page) => page.items).find(isIt);
}
