import { createLease, unsubscribeAll } from '../sdk/index.js';
import type { WatchSession } from './embed.js';
import { followUser } from './followUser.js';

/** Signs in and tells the page what happens, without React and before any chat is shown. Panels share the session. */
export const watchSession: WatchSession = (options, tell) =>
  followUser(options, (user) => {
    const lease = createLease(user);
    const { session, chats, on, onError } = lease.hold();
    let isReady = false;
    const followConnection = () => {
      const { connection } = session;
      if (isReady || connection.status !== 'connected') return;
      isReady = true;
      tell({ type: 'ready', username: connection.user.name });
    };
    const stop = unsubscribeAll([
      onError((error) => tell({ type: 'error', error })),
      session.subscribe(followConnection),
      on('onNotificationReceived', (notification) => {
        const isSeen = notification.channel && chats.isOpen(notification.channel.id);
        if (!isSeen) tell({ type: 'notification', notification });
      }),
    ]);
    followConnection();
    return () => {
      stop();
      lease.releaseNow();
    };
  });
