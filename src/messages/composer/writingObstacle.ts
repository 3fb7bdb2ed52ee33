import type { Channel, ChatError, Connection, UserBlockListItem } from '../../sdk/index.js';

/** Why a person cannot write in a channel; what can be done about it depends on the kind. */
export type WritingObstacle =
  | { kind: 'signed-out' }
  /** The channel was deleted, or is not the person's any more. */
  | { kind: 'gone' }
  | { kind: 'not-a-member' }
  | { kind: 'blocked'; item: UserBlockListItem }
  | { kind: 'read-only' };

/** What is known of a channel and of the person who wants to write in it. */
export interface WritingFacts {
  channel: Channel;
  connection: Connection;
  /** Why the channel could not be had the last time. */
  error: ChatError | null;
  /** The one other person of the conversation, if the signed-in user has blocked them. */
  blocked: UserBlockListItem | undefined;
}

/** What keeps a person from writing; undefined if nothing does. */
export function writingObstacle(facts: WritingFacts): WritingObstacle | undefined {
  const { channel, connection, error, blocked } = facts;
  const { type, permissions } = channel;
  if (connection.status === 'signed-out') return { kind: 'signed-out' };
  if (error?.code === 'not-found' || error?.code === 'not-permitted') return { kind: 'gone' };
  // An open channel is open to everybody's words; the others want members.
  if (type !== 'OPEN' && permissions.canJoin) return { kind: 'not-a-member' };
  if (blocked) return { kind: 'blocked', item: blocked };
  return permissions.canSend ? undefined : { kind: 'read-only' };
}
