'use client';

import { useEffect } from 'react';
import { useUnreadChannelsCount } from '../channels/useUnreadChannelsCount.js';
import { useChatContext } from '../context/ChatContext.js';
import { requireClient } from '../context/chat.js';
import { selectSignedIn, useLive } from '../context/useLive.js';
import { useTabLeader, useTabs } from '../context/useTabs.js';
import type { Channel, Message } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { useNewest } from '../ui/useNewest.js';
import { type Alert, alertOnce } from './alertOnce.js';
import { playChime } from './chime.js';
import { useAlertSettings } from './useAlertSettings.js';

/** Props of {@link NotificationAlerts}. */
export interface NotificationAlertsProps {
  /** Called when a system notification is clicked: show the message in its channel. */
  onOpen?: (channel: Channel, message: Message) => void;
}

/**
 * Alerts a person to what they are not looking at, with what `useAlertSettings` has turned on: a sound, a system
 * notification, a count in the page's title. Once for all of their tabs, and never for muted channels or for what is
 * on the screen. Renders nothing. `ChatPanel` contains it.
 *
 * @example
 * <NotificationAlerts onOpen={(channel) => navigate(`/chat/${channel.id}`)} />
 */
export function NotificationAlerts({ onOpen }: NotificationAlertsProps) {
  const { settings } = useAlertSettings();
  useAlert((alert) => {
    if (settings.sound) playChime();
    if (settings.desktop) notifyDesktop(alert, onOpen);
  });
  return settings.title ? <TitleBadge /> : null;
}

/** Calls back with each alert that this tab should give. */
function useAlert(onAlert: (alert: Alert) => void): void {
  const { chat } = useChatContext('NotificationAlerts');
  const isSignedIn = useLive(selectSignedIn);
  const tabs = useTabs();
  const strings = useStrings();
  const newest = useNewest({ onAlert, strings });
  useEffect(() => {
    if (!isSignedIn) return;
    const { client, live } = requireClient(chat, 'onNotificationReceived');
    const scene = {
      client,
      tabs,
      isLooking,
      strings: () => newest.current.strings,
      isMuted: ({ id }: Channel) => live.getState().muted[id] ?? false,
    };
    return alertOnce(scene, (alert) => newest.current.onAlert(alert));
  }, [chat, tabs, isSignedIn, newest]);
}

const isLooking = () => document.visibilityState === 'visible' && document.hasFocus();

function notifyDesktop(
  { title, body, channel, message }: Alert,
  onOpen: NotificationAlertsProps['onOpen'],
): void {
  if (isLooking() || typeof Notification === 'undefined' || Notification.permission !== 'granted') return;
  const shown = createNotification(title, { body, tag: `chatkitty-${message.id}`, silent: true });
  if (!shown) return;
  shown.onclick = () => {
    window.focus();
    shown.close();
    if (channel) onOpen?.(channel, message);
  };
}

/** On Android the constructor exists but throws: only service workers may show notifications there. */
function createNotification(title: string, options: NotificationOptions): Notification | undefined {
  try {
    return new Notification(title, options);
  } catch {
    return undefined;
  }
}

/** Shows the count in the title of one of the tabs. */
function TitleBadge() {
  const { data: count = 0 } = useUnreadChannelsCount();
  const isLeader = useTabLeader();
  useEffect(() => {
    if (!isLeader || count === 0) return;
    const badge = `(${count}) `;
    document.title = badge + document.title;
    return () => {
      // The app may have given the page another title meanwhile.
      if (document.title.startsWith(badge)) document.title = document.title.slice(badge.length);
    };
  }, [isLeader, count]);
  return null;
}
