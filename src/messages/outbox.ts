import type { ConnectedChat } from '../context/chat.js';
import type { LiveStore } from '../live/liveStore.js';
import {
  channelIdOf,
  type OutboxContent,
  type OutboxItem,
  type OutboxPlace,
  removeFromOutbox,
  setOutboxStatus,
  tryAgain,
} from '../live/outbox.js';
import { toOutboxFile } from '../live/outboxFile.js';
import {
  type ChannelReference,
  ChatError,
  type CurrentUser,
  type FileMessage,
  type FileToSend,
  type MessageProperties,
  type TextMessage,
  type Thread,
  type UploadProgress,
  unsubscribeAll,
} from '../sdk/index.js';

/**
 * What a person wants to be sent, and where: text or a file, into a channel or a thread, in answer to a
 * message or not.
 */
export type SendMessageVariables = MessagePlace & MessageToSend;

/** Where a message goes. A channel may be named by its id; threads and messages cannot be asked for by theirs. */
type MessagePlace = ({ channel: ChannelReference } | { thread: Thread }) & Pick<OutboxPlace, 'replyTo'>;

/** What is to be sent, with the object of its channel or thread at hand. */
export type PlacedMessage = OutboxPlace & MessageToSend;

type MessageToSend = ({ body: string } | ({ file: FileToSend } & UploadProgress)) & {
  /** Messages of one tag belong together, for example the pictures of an album. */
  groupTag?: string | undefined;
  /** A caption of a file goes here, too. */
  properties?: MessageProperties | undefined;
};

/** A message of this device on its way, as the list shows it until the server's copy takes its place. */
export type PendingMessage = (TextMessage | FileMessage) & {
  clientId: string;
  delivery: OutboxItem;
};

/** Local ids stay apart across page loads, and within what a number can hold exactly. */
const LOCAL_IDS_A_MILLISECOND = 1000;

let itemsMade = 0;

/** Puts a message at the end of the queue; throws `invalid-request` for an empty one. */
export function enqueue(live: LiveStore, request: PlacedMessage): OutboxItem {
  itemsMade += 1;
  const item: OutboxItem = {
    ...placeOf(request),
    ...contentOf(request),
    groupTag: request.groupTag,
    properties: request.properties,
    status: 'queued',
    clientId: createClientId(),
    localId: -(Date.now() * LOCAL_IDS_A_MILLISECOND + (itemsMade % LOCAL_IDS_A_MILLISECOND)),
    createdTime: new Date().toISOString(),
  };
  live.setState(({ outbox }) => ({ outbox: [...outbox, item] }));
  return item;
}

function placeOf(request: OutboxPlace): OutboxPlace {
  const where = 'thread' in request ? { thread: request.thread } : { channel: request.channel };
  return request.replyTo ? { ...where, replyTo: request.replyTo } : where;
}

function contentOf(request: MessageToSend): OutboxContent {
  if ('file' in request) {
    return { file: toOutboxFile(request.file) };
  }
  if (request.body.trim() === '') {
    throw notSent('the text is empty.');
  }
  return { body: request.body };
}

/** Unique for all practical purposes; `crypto.randomUUID` is missing in React Native and on plain http. */
export function createClientId(): string {
  const random = () => Math.random().toString(36).slice(2);
  return `${Date.now().toString(36)}-${random()}${random()}`;
}

/** Tries a failed message again. */
export function retry(live: LiveStore, clientId: string): void {
  live.setState(({ outbox }) => ({ outbox: tryAgain(outbox, clientId) }));
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

/**
 * Settles when the message left the outbox, rejects with its error when it failed, and when the person who wrote
 * it signs out; tells how an upload is doing until then.
 */
export function outcomeOf(
  { live, client: { session } }: ConnectedChat,
  clientId: string,
  onProgress?: UploadProgress['onProgress'],
): Promise<void> {
  return new Promise((resolve, reject) => {
    let told: number | undefined;
    const tell = (item: OutboxItem) => {
      if (item.status === 'sending' && item.progress !== undefined && item.progress !== told) {
        told = item.progress;
        onProgress?.(told);
      }
    };
    const check = () => {
      const item = live.getState().outbox.find((entry) => entry.clientId === clientId);
      if (!item) {
        settle(resolve);
      } else if (item.status === 'failed') {
        settle(() => reject(item.error));
      } else if (session.connection.status === 'signed-out') {
        settle(() => reject(new ChatError('no-session', { call: 'sendMessage' })));
      } else {
        tell(item);
      }
    };
    const stop = unsubscribeAll([live.subscribe(check), session.subscribe(check)]);
    const settle = (end: () => void) => {
      stop();
      end();
    };
    check();
  });
}

/** What the list shows for an item. */
export function toPendingMessage(item: OutboxItem, user: CurrentUser): PendingMessage {
  const { clientId, localId, properties, groupTag, createdTime, replyTo } = item;
  return {
    ...shownContent(item),
    id: localId,
    clientId,
    channelId: channelIdOf(item),
    createdTime,
    user,
    deleted: false,
    reactions: [],
    repliesCount: 0,
    nestedLevel: replyTo ? replyTo.nestedLevel + 1 : 0,
    properties: properties ?? {},
    groupTag,
    delivery: item,
  };
}

function shownContent(
  item: OutboxItem,
): Pick<TextMessage, 'type' | 'body' | 'links' | 'mentions'> | Pick<FileMessage, 'type' | 'file'> {
  if ('body' in item) {
    return { type: 'TEXT', body: item.body, links: [], mentions: [] };
  }
  const { name, contentType, size, url } = item.file;
  return { type: 'FILE', file: { type: 'HOSTED', name, contentType, size, url } };
}
