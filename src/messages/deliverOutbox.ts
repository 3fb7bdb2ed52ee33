import type { ConnectedChat } from '../context/chat.js';
import {
  nextToDeliver,
  type OutboxItem,
  type OutboxStatus,
  ofUnknownFate,
  setOutboxStatus,
} from '../live/outbox.js';
import { asChatError, type ChatError, fetchCode, type Message, type Unsubscribe } from '../sdk/index.js';
import { letGo, messageArrived } from './messageEvents.js';
import { sendItem } from './sendItem.js';

const SECONDS = 1000;
/** An upload that breaks this often, while the connection itself holds, has failed. */
const MAX_BREAKS = 4;
/** The pause before the second try; it doubles with each. */
const FIRST_PAUSE_MS = 1 * SECONDS;

/**
 * Delivers what is in the outbox, in order per channel, whenever there is a connection. A message whose fate
 * is unknown is looked for on the server before it is sent again, so that it arrives exactly once.
 */
export function deliverOutbox(chat: ConnectedChat): Unsubscribe {
  const { live } = chat;

  function work(): void {
    const { outbox, connection } = live.getState();
    if (connection.status === 'connected') {
      for (const item of nextToDeliver(outbox)) {
        void deliver(chat, item);
      }
    }
  }

  work();
  return live.subscribe((state, before) => {
    if (state.outbox !== before.outbox || state.connection !== before.connection) {
      work();
    }
  });
}

/** Delivers one item, or sets the status from which it is tried again. Nothing else changes it meanwhile. */
async function deliver(chat: ConnectedChat, item: OutboxItem): Promise<void> {
  const moveTo = (status: OutboxStatus) =>
    chat.live.setState(({ outbox }) => ({ outbox: setOutboxStatus(outbox, item.clientId, status) }));

  moveTo({ status: 'sending' });
  try {
    const sentBefore = item.status === 'uncertain' ? await look(chat, item) : undefined;
    settle(chat, item, sentBefore ?? (await sendItem(chat, item)));
  } catch (error) {
    moveTo(await afterFailure(chat, item, error));
  }
}

/** Asks the server for an item that may have arrived. The code is loaded on demand, since this is rare. */
async function look(chat: ConnectedChat, item: OutboxItem): Promise<Message | undefined> {
  const { findSent } = await fetchCode('sendMessage', () => import('./findSent.js'));
  return findSent(chat, item);
}

/** The item has arrived. Messages of a thread are not part of the channel's list. */
function settle(chat: ConnectedChat, item: OutboxItem, message: Message): void {
  if ('channel' in item) {
    messageArrived(chat, message, item.replyTo);
  }
  letGo(chat, { ...message, clientId: item.clientId });
}

async function afterFailure(chat: ConnectedChat, item: OutboxItem, thrown: unknown): Promise<OutboxStatus> {
  const error = asChatError('sendMessage', thrown);
  if (error.code === 'connection-lost' || error.code === 'no-session') {
    return afterBreak(chat, item, error);
  }
  // A message that timed out may have arrived all the same: then it leaves the outbox, and this status changes
  // nothing.
  if (error.code === 'timed-out') {
    await settleIfArrived(chat, item);
  }
  return { status: 'failed', error };
}

/** Tried again when the connection is back, or, if only an upload broke, after a pause. */
async function afterBreak(
  { live }: ConnectedChat,
  item: OutboxItem,
  error: ChatError,
): Promise<OutboxStatus> {
  const fate = ofUnknownFate({ ...item, status: 'sending' });
  if (live.getState().connection.status !== 'connected' || fate.status !== 'uncertain') {
    return fate;
  }
  const breaks = 1 + ((item.status === 'uncertain' && item.breaks) || 0);
  if (breaks >= MAX_BREAKS) {
    return { status: 'failed', error };
  }
  await new Promise((resolve) => setTimeout(resolve, FIRST_PAUSE_MS * 2 ** (breaks - 1)));
  return { status: 'uncertain', breaks };
}

async function settleIfArrived(chat: ConnectedChat, item: OutboxItem): Promise<void> {
  try {
    const sent = await look(chat, item);
    if (sent) {
      settle(chat, item, sent);
    }
  } catch {
    // The server still does not answer: the person decides.
  }
}
