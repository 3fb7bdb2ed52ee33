import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Connection, User, UserPresence } from '../sdk/index.js';
import { type AlertSettings, NO_ALERTS } from './alerts.js';
import type { Composing } from './composing.js';
import type { EmojiMemory } from './emoji.js';
import type { NotificationEntry } from './notifications.js';
import type { OutboxItem } from './outbox.js';
import type { TypingUser } from './typing.js';

/**
 * What is true only while connected, or only on this device. What the server can be asked for again is in the query
 * cache.
 */
export interface LiveState {
  connection: Connection;
  /** By user id. For people who are missing here, their last known user object is right. */
  presence: Readonly<Record<number, UserPresence>>;
  /** By channel id. */
  typing: Readonly<Record<number, readonly TypingUser[]>>;
  /** Who entered each open chat since it was opened, by channel id. */
  participants: Readonly<Record<number, readonly User[]>>;
  /** Which channels are known to be muted, by id: the server says it only in notifications. */
  muted: Readonly<Record<number, boolean>>;
  /**
   * How many lists are showing the newest messages of a channel, by its id. While there is one, its messages are read
   * as they arrive, and never counted as unread.
   */
  reading: Readonly<Record<number, number>>;
  /** Newest first. */
  notifications: readonly NotificationEntry[];
  /** Messages that are not known to have arrived, oldest first. */
  outbox: readonly OutboxItem[];
  /** Text that was written and not sent, by the key of its channel or thread. */
  drafts: Readonly<Record<string, string>>;
  /** The state of the composers besides the drafts, by the same keys. */
  composing: Readonly<Record<string, Composing>>;
  /** How the person wants to be alerted on this device. */
  alerts: AlertSettings;
  /** Undefined until the person has picked any. */
  emoji?: EmojiMemory | undefined;
}

/** One per signed-in user and provider. */
export type LiveStore = StoreApi<LiveState>;

/** Makes the store of somebody who is about to sign in, or of nobody. */
export function createLiveStore(username?: string): LiveStore {
  return createStore<LiveState>(() => ({
    connection: username === undefined ? { status: 'signed-out' } : { status: 'connecting', username },
    presence: {},
    typing: {},
    participants: {},
    muted: {},
    reading: {},
    notifications: [],
    outbox: [],
    drafts: {},
    composing: {},
    alerts: NO_ALERTS,
  }));
}
