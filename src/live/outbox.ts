import type { Channel, ChatError, MessageProperties } from '../sdk/index.js';

/** How a message that has not arrived yet is doing. */
export type OutboxStatus =
  /** Waits for the connection, or for the messages before it. */
  | { status: 'queued' }
  /** Is on its way. */
  | { status: 'sending' }
  /** Was on its way when the connection broke: the server is asked before it is sent again. */
  | { status: 'uncertain' }
  /** Was refused; a person decides what becomes of it. */
  | { status: 'failed'; error: ChatError };

/** A message on this device that is not known to have arrived. */
export type OutboxItem = OutboxStatus & {
  clientId: string;
  /** Negative, so that it never equals a server's id. */
  localId: number;
  channel: Channel;
  body: string;
  properties?: MessageProperties | undefined;
  groupTag?: string | undefined;
  /** ISO 8601, by this device's clock. */
  createdTime: string;
};

type Outbox = readonly OutboxItem[];

/** Moves one item to another status. The same list comes back if it is not there. */
export function setOutboxStatus(outbox: Outbox, clientId: string, status: OutboxStatus): Outbox {
  const at = outbox.findIndex((item) => item.clientId === clientId);
  const item = outbox[at];
  return item ? outbox.with(at, { ...contentOf(item), ...status }) : outbox;
}

function contentOf(item: OutboxItem) {
  const { status: _status, error: _error, ...content } = { error: undefined, ...item };
  return content;
}

/** Takes an item out: it arrived, or was discarded. The same list comes back if it is not there. */
export function removeFromOutbox(outbox: Outbox, clientId: string): Outbox {
  return outbox.some((item) => item.clientId === clientId)
    ? outbox.filter((item) => item.clientId !== clientId)
    : outbox;
}

/** The connection broke: nobody knows what became of what was on its way. */
export function markUncertain(outbox: Outbox): Outbox {
  return outbox.some((item) => item.status === 'sending')
    ? outbox.map((item) => (item.status === 'sending' ? { ...item, status: 'uncertain' } : item))
    : outbox;
}

/**
 * The items to work on now: of each channel the first that is neither failed nor already on its way, and
 * none of a channel that is busy, so that the order is kept.
 */
export function nextToDeliver(outbox: Outbox): OutboxItem[] {
  const heads = new Map<number, OutboxItem>();
  for (const item of outbox) {
    if (item.status !== 'failed' && !heads.has(item.channel.id)) {
      heads.set(item.channel.id, item);
    }
  }
  return [...heads.values()].filter((item) => item.status !== 'sending');
}
