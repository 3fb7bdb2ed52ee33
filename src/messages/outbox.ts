import type { LiveStore } from '../live/liveStore.js';
import { type OutboxItem, removeFromOutbox, setOutboxStatus } from '../live/outbox.js';
import {
  type Channel,
  ChatError,
  type CurrentUser,
  type MessageProperties,
  type TextMessage,
} from '../sdk/index.js';

/** Text that a person wants to be sent. */
export interface SendMessageVariables {
  channel: Channel;
  body: string;
  /** Messages of one tag belong together. */
  groupTag?: string;
  properties?: MessageProperties;
}

/** A message of this device on its way, as the list shows it until the server's copy takes its place. */
export interface PendingMessage extends TextMessage {
  clientId: string;
  delivery: OutboxItem;
}

/** Local ids stay apart across page loads, and within what a number can hold exactly. */
const LOCAL_IDS_A_MILLISECOND = 1000;

let itemsMade = 0;

/** Puts a message at the end of the queue; throws `invalid-request` for an empty one. */
export function enqueue(live: LiveStore, request: SendMessageVariables): OutboxItem {
  if (request.body.trim() === '') {
    throw notSent('the text is empty.');
  }
  itemsMade += 1;
  const item: OutboxItem = {
    ...request,
    status: 'queued',
    clientId: createClientId(),
    localId: -(Date.now() * LOCAL_IDS_A_MILLISECOND + (itemsMade % LOCAL_IDS_A_MILLISECOND)),
    createdTime: new Date().toISOString(),
  };
  live.setState(({ outbox }) => ({ outbox: [...outbox, item] }));
  return item;
}

/** Unique for all practical purposes; `crypto.randomUUID` is missing in React Native and on plain http. */
function createClientId(): string {
  const random = () => Math.random().toString(36).slice(2);
  return `${Date.now().toString(36)}-${random()}${random()}`;
}

/** Tries a failed message again. */
export function retry(live: LiveStore, clientId: string): void {
  live.setState(({ outbox }) => ({ outbox: setOutboxStatus(outbox, clientId, { status: 'uncertain' }) }));
}

/** Throws a message away that has not arrived; whoever waits for its outcome hears that it never will. */
export function discard(live: LiveStore, clientId: string): void {
  const error = notSent('it was thrown away before it arrived.');
  live.setState(({ outbox }) => ({ outbox: setOutboxStatus(outbox, clientId, { status: 'failed', error }) }));
  live.setState(({ outbox }) => ({ outbox: removeFromOutbox(outbox, clientId) }));
}

function notSent(reason: string): ChatError {
  return new ChatError('invalid-request', { call: 'sendMessage', reason });
}

/** Settles when the message left the outbox, rejects with its error when it failed. */
export function outcomeOf(live: LiveStore, clientId: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const check = (): boolean => {
      const item = live.getState().outbox.find((entry) => entry.clientId === clientId);
      if (!item) {
        resolve();
      } else if (item.status === 'failed') {
        reject(item.error);
      } else {
        return false;
      }
      return true;
    };
    if (!check()) {
      const stop = live.subscribe(() => {
        if (check()) {
          stop();
        }
      });
    }
  });
}

/** What the list shows for an item. */
export function toPendingMessage(item: OutboxItem, user: CurrentUser): PendingMessage {
  const { clientId, localId, channel, body, properties, groupTag, createdTime } = item;
  return {
    type: 'TEXT',
    id: localId,
    clientId,
    channelId: channel.id,
    createdTime,
    user,
    body,
    links: [],
    mentions: [],
    deleted: false,
    reactions: [],
    repliesCount: 0,
    nestedLevel: 0,
    properties: properties ?? {},
    ...(groupTag === undefined ? {} : { groupTag }),
    delivery: item,
  };
}
