import type { Place } from './places.js';
import type { ChannelRecord, UserRecord } from './world.js';

/** Where somebody types. */
export type TypingPlace = Pick<Place, 'channel' | 'thread'>;

/** What is true only for the moment: who is here, who is in which chat, who types. */
export interface Live {
  /** How many connections or scripts hold a person online. */
  holds: Map<UserRecord, number>;
  /** How many chat sessions a person has open in a channel. */
  sessions: Map<ChannelRecord, Map<UserRecord, number>>;
  /** Calls off the moment at which typing would end by itself. */
  typing: Map<string, () => void>;
  /** Who is online because a script says so. */
  scripted: Set<UserRecord>;
  /** Sends the people of the scenario's script home. */
  stopScript: () => void;
  /** When a person last sent a message to a place. */
  lastSent: Map<string, number>;
}

export const createLive = (): Live => ({
  holds: new Map(),
  sessions: new Map(),
  typing: new Map(),
  scripted: new Set(),
  stopScript: () => undefined,
  lastSent: new Map(),
});

export const typingKey = (user: UserRecord, { channel, thread }: TypingPlace) =>
  `${user.id}@${channel.id}/${thread?.id ?? ''}`;

export const hasSession = ({ sessions }: Live, channel: ChannelRecord, user: UserRecord) =>
  sessions.get(channel)?.has(user) ?? false;

export const participantsOf = ({ sessions }: Live, channel: ChannelRecord): UserRecord[] => [
  ...(sessions.get(channel)?.keys() ?? []),
];

export const countSessions = ({ sessions }: Live): number => {
  let count = 0;
  for (const users of sessions.values()) for (const open of users.values()) count += open;
  return count;
};
