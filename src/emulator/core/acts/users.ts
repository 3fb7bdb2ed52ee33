import type { Outcome, Reply } from '../announce.js';
import type { Backend } from '../backend.js';
import { invalid, Refusal } from '../errors.js';
import { renderCurrentUser, renderUser } from '../renderUsers.js';
import type { UserRecord } from '../world.js';

/** What people may change about themselves. */
export type UserChanges = Partial<Pick<UserRecord, 'displayName' | 'properties' | 'picture'>>;

export function updateUser(_backend: Backend, user: UserRecord, changes: UserChanges): Outcome<UserRecord> {
  Object.assign(user, changes);
  return {
    value: user,
    reply: { topic: 'self', type: 'user.self.updated', resource: renderCurrentUser },
    events: [],
  };
}

const contactReply = (user: UserRecord, change: 'blocked' | 'unblocked'): Reply => ({
  topic: 'contacts',
  type: `user.contact.${change}`,
  resource: (viewer) => renderUser(user, viewer),
});

export function blockUser(backend: Backend, user: UserRecord, blocked: UserRecord): Outcome<UserRecord> {
  if (blocked === user) throw invalid('You cannot block yourself.');
  if (!user.blocked.has(blocked)) user.blocked.set(blocked, backend.clock.now());
  return { value: blocked, reply: contactReply(blocked, 'blocked'), events: [] };
}

export function unblockUser(_backend: Backend, user: UserRecord, blocked: UserRecord): Outcome<UserRecord> {
  if (!user.blocked.delete(blocked)) {
    throw new Refusal('UserNotFoundError', `${blocked.displayName} is not on your block list.`);
  }
  return { value: blocked, reply: contactReply(blocked, 'unblocked'), events: [] };
}
