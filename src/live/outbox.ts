import { type Channel, ChatError, type Message, type MessageProperties, type Thread } from '../sdk/index.js';
import type { OutboxFile } from './outboxFile.js';

/** The state of a message that has not arrived yet. */
export type OutboxStatus =
  /** Waits for the connection, or for the messages before it. */
  | { status: 'queued' }
  /** Is being sent. For an upload, `progress` is the share that has been sent, from 0 to 1. */
  | { status: 'sending'; progress?: number }
  /** Was being sent when the connection broke: the server is asked whether it arrived before it is sent again. */
  | { status: 'uncertain'; breaks?: number }
  /** Failed; the person decides whether to retry or to discard it. */
  | { status: 'failed'; error: ChatError };

/** Where a message goes: to a channel or one of its threads, and in reply to what. */
export type OutboxPlace = ({ channel: Channel } | { thread: Thread }) & {
  /** The message that this one answers. */
  replyTo?: Message | undefined;
};

/** The content of a message: text or a file. */
export type OutboxContent = { body: string } | { file: OutboxFile };

/** A message as the person wrote it, without its delivery status. */
export type OutboxMessage = OutboxPlace &
  OutboxContent & {
    clientId: string;
    /** Negative, so that it never equals a server's id. */
    localId: number;
    properties?: MessageProperties | undefined;
    groupTag?: string | undefined;
    /** ISO 8601, by this device's clock. */
    createdTime: string;
  };

/** A message on this device that is not known to have arrived; narrow it by `status`, and by `'file' in item`. */
export type OutboxItem = OutboxMessage & OutboxStatus;

type Outbox = readonly OutboxItem[];

/** The channel that an item belongs to, by itself or through its thread. */
export function channelIdOf(item: OutboxPlace): number {
  return 'thread' in item ? item.thread.channelId : item.channel.id;
}

/** What belongs to a status goes with it. */
const NO_DETAILS: object = { error: undefined, progress: undefined };

/** Moves one item to another status. The same list comes back if it is not there. */
export function setOutboxStatus(outbox: Outbox, clientId: string, status: OutboxStatus): Outbox {
  const at = outbox.findIndex((item) => item.clientId === clientId);
  const item = outbox[at];
  return item ? outbox.with(at, { ...item, ...NO_DETAILS, ...status }) : outbox;
}

/** Takes an item out: it arrived, or was discarded. The same list comes back if it is not there. */
export function removeFromOutbox(outbox: Outbox, clientId: string): Outbox {
  const rest = outbox.filter((item) => item.clientId !== clientId);
  return rest.length < outbox.length ? rest : outbox;
}

/** The items of `before` that are not in `now`. */
export function departed(before: Outbox, now: Outbox): OutboxItem[] {
  if (before === now) {
    return [];
  }
  const here = new Set(now.map(({ clientId }) => clientId));
  return before.filter(({ clientId }) => !here.has(clientId));
}

/**
 * The status of a message that may or may not be on the server. ChatKitty cannot list the messages of threads, so one
 * that was being sent to a thread cannot be looked up: the person decides.
 */
export function ofUnknownFate(item: OutboxItem): OutboxStatus {
  if ('channel' in item || item.replyTo) {
    return { status: 'uncertain' };
  }
  return item.status === 'queued'
    ? { status: 'queued' }
    : { status: 'failed', error: new ChatError('connection-lost', { call: 'sendMessage' }) };
}

/** Retries a failed message. */
export function tryAgain(outbox: Outbox, clientId: string): Outbox {
  const item = outbox.find((one) => one.clientId === clientId);
  return item?.status === 'failed'
    ? setOutboxStatus(outbox, clientId, ofUnknownFate({ ...item, status: 'queued' }))
    : outbox;
}

/**
 * The items to work on now: of each channel the first that is neither failed nor already on its way, and
 * none of a channel that is busy, so that the order is kept.
 */
export function nextToDeliver(outbox: Outbox): OutboxItem[] {
  const heads = new Map<number, OutboxItem>();
  for (const item of outbox) {
    if (item.status !== 'failed' && !heads.has(channelIdOf(item))) {
      heads.set(channelIdOf(item), item);
    }
  }
  return [...heads.values()].filter((item) => item.status !== 'sending');
}
