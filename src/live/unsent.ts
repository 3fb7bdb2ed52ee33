import { ChatError, type ChatErrorCode, type Message } from '../sdk/index.js';
import type { LiveState } from './liveStore.js';
import { departed, type OutboxItem, ofUnknownFate } from './outbox.js';
import type { OutboxFile } from './outboxFile.js';

/** What a person wrote and the server does not have: worth more than a page load. */
export type Unsent = Pick<LiveState, 'drafts' | 'outbox'>;

export const NOTHING_UNSENT: Unsent = { drafts: {}, outbox: [] };

/** The text to store, or undefined if there is nothing to keep. */
export function storeUnsent({ drafts, outbox }: Unsent): string | undefined {
  const written = Object.fromEntries(Object.entries(drafts).filter(([, draft]) => draft !== ''));
  const isEmpty = outbox.length === 0 && Object.keys(written).length === 0;
  return isEmpty ? undefined : JSON.stringify({ drafts: written, outbox: outbox.map(toPlain) });
}

/** What was stored; nothing if it cannot be read. */
export function restoreUnsent(text: string): Unsent {
  try {
    const { drafts, outbox } = JSON.parse(text);
    return { drafts: { ...drafts }, outbox: [...outbox].map(fromPlain) };
  } catch {
    return NOTHING_UNSENT;
  }
}

/** Adds what an earlier page left to what this one has. */
export function mergeUnsent(here: Unsent, earlier: Unsent): Unsent {
  const drafts = { ...here.drafts };
  for (const place in earlier.drafts) drafts[place] = mergeDrafts(earlier.drafts[place], drafts[place]);
  return { drafts, outbox: [...departed(earlier.outbox, here.outbox), ...here.outbox] };
}

/** Both, so that no words are lost; but a page that comes back to its own draft has it already. */
function mergeDrafts(earlier = '', here = ''): string {
  if (here.includes(earlier)) return here;
  return here === '' ? earlier : `${earlier}\n${here}`;
}

/**
 * Without what means nothing to another page, and without the access grants that the URLs of files carry. Of an
 * error, JSON keeps the code and the facts, but not the cause.
 */
function toPlain(item: OutboxItem): object {
  return {
    ...item,
    ...('channel' in item ? { channel: { ...item.channel, lastReceivedMessage: undefined } } : {}),
    ...(item.replyTo ? { replyTo: withoutGrant(item.replyTo) } : {}),
    ...('file' in item ? { file: withoutBytes(item.file) } : {}),
    progress: undefined,
  };
}

function withoutBytes(file: OutboxFile): OutboxFile {
  const livesElsewhere = file.source && 'url' in file.source;
  return livesElsewhere ? file : { ...file, url: '', source: undefined };
}

/** A message without the access grant that the address of its file carries. */
export function withoutGrant(message: Message): Message {
  return 'file' in message ? { ...message, file: { ...message.file, url: '' } } : message;
}

/** Nobody knows how far a message got before the page went away. */
function fromPlain(stored: OutboxItem): OutboxItem {
  if (stored.status !== 'failed') {
    return { ...stored, ...ofUnknownFate(stored) };
  }
  const { code, facts } = stored.error;
  return { ...stored, error: new ChatError<ChatErrorCode>(code, facts) };
}
