import type { ConnectedChat } from '../context/chat.js';
import { addNotification } from '../live/notifications.js';
import type { Unsubscribe } from '../sdk/index.js';

/** Collects notifications, except of open chats, where people see what happens. */
export function notificationEvents({ client, live }: ConnectedChat): Unsubscribe {
  return client.on('onNotificationReceived', (notification) => {
    if (!notification.channel || !client.chats.isOpen(notification.channel.id)) {
      live.setState(({ notifications }) => ({
        notifications: addNotification(notifications, notification),
      }));
    }
  });
}
