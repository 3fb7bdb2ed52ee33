import { messageInBrief } from '../channels/channelPreview.js';
import type { Tabs } from '../live/tabs.js';
import type { Channel, ChatClient, Message, Unsubscribe } from '../sdk/index.js';
import type { Strings } from '../strings/defaultStrings.js';
import { createTurns } from './inTurn.js';
import { notificationTitle } from './notificationTitle.js';

/** Something to alert a person to. */
export interface Alert {
  title: string;
  body: string;
  channel: Channel | null;
  message: Message;
}

/** What {@link alertOnce} needs to know of the page. */
export interface AlertScene {
  client: Pick<ChatClient, 'on' | 'session'>;
  tabs: Tabs;
  strings: () => Strings;
  isMuted: (channel: Channel) => boolean;
  /** Whether the person is looking at this page right now. */
  isLooking: () => boolean;
}

/**
 * Calls back, in one tab only, for each message that the person does not see arrive: its channel is not muted, and
 * not visible in any tab. ChatKitty sends no notification for a channel that is open, whether or not anybody looks at
 * it; there, the message event itself is used.
 */
export function alertOnce(scene: AlertScene, tell: (alert: Alert) => void): Unsubscribe {
  const { client, tabs, strings, isMuted, isLooking } = scene;
  const turns = createTurns(tabs);
  const keyOf = ({ message }: Alert) => `alert/${message.id}`;
  // A tab that shows the message claims it first, and alerts nobody.
  const noteAsSeen = (alert: Alert) => turns.take(keyOf(alert), 0, () => {});
  const alertUnlessSeen = (alert: Alert) => turns.take(keyOf(alert), 1, () => tell(alert));

  const stopNotifications = client.on('onNotificationReceived', (notification) => {
    const { muted, channel, data } = notification;
    if (muted) return;
    alertUnlessSeen({
      title: notificationTitle(notification, strings()),
      body: messageInBrief(data.message, strings()),
      channel,
      message: data.message,
    });
  });

  const stopMessages = client.on('onReceivedMessage', ({ message, channel }) => {
    if (!('user' in message) || isOwn(client, message.user.id) || isMuted(channel)) return;
    const body = messageInBrief(message, strings());
    const alert = { title: message.user.displayName, body, channel, message };
    if (isLooking()) noteAsSeen(alert);
    else alertUnlessSeen(alert);
  });

  return () => {
    stopNotifications();
    stopMessages();
    turns.stop();
  };
}

function isOwn({ session: { connection } }: AlertScene['client'], userId: number): boolean {
  return 'user' in connection && connection.user.id === userId;
}
