import { ChatError, type ChatErrorCode } from '../sdk/index.js';
import type { LiveState } from './liveStore.js';
import type { OutboxItem } from './outbox.js';

/** What a person wrote and the server does not have: worth more than a page load. */
export type Unsent = Pick<LiveState, 'drafts' | 'outbox'>;

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
    return { drafts: {}, outbox: [] };
  }
}

/** Adds what an earlier page left to what this one has; what was written here wins. */
export function mergeUnsent(here: Unsent, earlier: Unsent): Unsent {
  const known = new Set(here.outbox.map(({ clientId }) => clientId));
  return {
    drafts: { ...earlier.drafts, ...here.drafts },
    outbox: [...earlier.outbox.filter(({ clientId }) => !known.has(clientId)), ...here.outbox],
  };
}

function toPlain(item: OutboxItem): object {
  return item.status === 'failed'
    ? { ...item, error: { code: item.error.code, facts: item.error.facts } }
    : item;
}

/** Nobody knows how far a message got before the page went away: the server is asked before it is sent again. */
function fromPlain(stored: OutboxItem): OutboxItem {
  if (stored.status !== 'failed') {
    return { ...stored, status: 'uncertain' };
  }
  const { code, facts } = stored.error;
  return { ...stored, error: new ChatError<ChatErrorCode>(code, facts) };
}
