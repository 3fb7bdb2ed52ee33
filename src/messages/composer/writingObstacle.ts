import type { Channel, ChatError, Connection, UserBlockListItem } from '../../sdk/index.js';

/** Why a person cannot write in a channel; what can be done about it depends on the kind. */
export type WritingObstacle =
  | { kind: 'signed-out' }
  /** The channel was deleted, or the person is no longer a member. */
  | { kind: 'gone' }
  | { kind: 'not-a-member' }
  | { kind: 'blocked'; item: UserBlockListItem }
  | { kind: 'read-only' };

/** What decides whether a person can write in a channel. */
export interface WritingFacts {
  channel: Channel;
  connection: Connection;
  /** Why the channel could not be fetched. */
  error: ChatError | null;
  /** The one other person of the conversation, if the signed-in user has blocked them. */
  blocked: UserBlockListItem | undefined;
}

/** Why a person cannot write; undefined if they can. */
export function writingObstacle(facts: WritingFacts): WritingObstacle | undefined {
  const { channel, connection, error, blocked } = facts;
  const { type, permissions } = channel;
  if (connection.status === 'signed-out') return { kind: 'signed-out' };
  if (error?.code === 'not-found' || error?.code === 'not-permitted') return { kind: 'gone' };
  // In an open channel everybody can write; in the others, members can.
  if (type !== 'OPEN' && permissions.canJoin) return { kind: 'not-a-member' };
  if (blocked) return { kind: 'blocked', item: blocked };
  return permissions.canSend ? undefined : { kind: 'read-only' };
}
