import { notifyManager } from '@tanstack/react-query';
import { channelEvents } from '../channels/channelEvents.js';
import type { ConnectedChat } from '../context/chat.js';
import { releasePreviews } from '../live/previews.js';
import { deliverOutbox } from '../messages/deliverOutbox.js';
import { catchUpMessages, messageEvents } from '../messages/messageEvents.js';
import { notificationEvents } from '../notifications/notificationEvents.js';
import { type Connection, type Unsubscribe, unsubscribeAll } from '../sdk/index.js';
import { sessionEvents } from '../session/sessionEvents.js';
import { typingEvents } from '../typing/typingEvents.js';
import { userEvents } from '../users/userEvents.js';

/** Connects a client's events to a provider's caches; call the result to disconnect them. */
export function connectEvents(chat: ConnectedChat): Unsubscribe {
  chat.client.tellInside(notifyManager.batch);
  return unsubscribeAll([
    followConnection(chat),
    userEvents(chat),
    channelEvents(chat),
    typingEvents(chat),
    sessionEvents(chat),
    messageEvents(chat),
    notificationEvents(chat),
    deliverOutbox(chat),
    releasePreviews(chat.live),
    retryWhenNetworkReturns(chat),
  ]);
}

function followConnection(chat: ConnectedChat): Unsubscribe {
  const { live, client } = chat;
  let wasConnected = false;
  const follow = (connection: Connection) => {
    live.setState({ connection });
    if (connection.status === 'connected') {
      if (wasConnected) {
        catchUp(chat);
      }
      wasConnected = true;
    }
  };
  follow(client.session.connection);
  return client.session.subscribe(follow);
}

/** Events during a gap are never sent later, so everything on screen is brought up to date with the server. */
function catchUp(chat: ConnectedChat): void {
  // Messages are caught up page by page, since thousands may be loaded.
  chat.cache.invalidateAllBut('messages');
  catchUpMessages(chat).catch(() => {
    // The connection broke again: the next one brings the next attempt.
  });
}

/**
 * The browser often knows that the network is back before the next planned attempt. React Native has no such event.
 */
function retryWhenNetworkReturns({ client }: ConnectedChat): Unsubscribe {
  const retry = () => client.session.retry();
  globalThis.addEventListener?.('online', retry);
  return () => globalThis.removeEventListener?.('online', retry);
}
