import type { ConnectedChat } from '../context/chat.js';
import { type Unsubscribe, type User, unsubscribeAll } from '../sdk/index.js';
import { userQueries } from './userQueries.js';

/** Keeps the current user and everybody's presence true. */
export function userEvents({ client, cache, live }: ConnectedChat): Unsubscribe {
  const setPresence = (user: User) =>
    live.setState(({ presence }) => ({ presence: { ...presence, [user.id]: user.presence } }));

  return unsubscribeAll([
    client.on('onCurrentUserChanged', (user) => cache.write(userQueries.currentUser().key, user)),
    client.on('onUserPresenceChanged', setPresence),
    client.on('onParticipantPresenceChanged', ({ user }) => setPresence(user)),
    // Who came or went during a gap is told by the lists that are loaded again, not by events.
    client.on('onCurrentUserOffline', () => live.setState({ presence: {} })),
  ]);
}
