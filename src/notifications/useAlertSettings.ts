'use client';

import { useCallback } from 'react';
import { useChatContext } from '../context/ChatContext.js';
import { useLive } from '../context/useLive.js';
import type { AlertSettings } from '../live/alerts.js';
import type { LiveState } from '../live/liveStore.js';

const selectAlerts = (state: LiveState) => state.alerts;

/** The result of {@link useAlertSettings}. */
export interface AlertSettingsResult {
  settings: AlertSettings;
  /** Changes some of them; they are remembered on this device. */
  change(settings: Partial<AlertSettings>): void;
}

/**
 * How the signed-in user wants to be alerted to what they are not looking at: by sound, by system notifications, in
 * the page's title. All are off at first, and remembered on this device.
 *
 * Re-renders when a setting changes, also in another tab. `NotificationAlerts` acts on them. `desktop` also needs the
 * browser's permission: ask with `Notification.requestPermission()` when the person turns it on.
 *
 * @example
 * function SoundSwitch() {
 *   const { settings, change } = useAlertSettings();
 *   return (
 *     <input type="checkbox" checked={settings.sound} onChange={(event) => change({ sound: event.target.checked })} />
 *   );
 * }
 */
export function useAlertSettings(): AlertSettingsResult {
  const { live } = useChatContext('useAlertSettings').chat;
  const settings = useLive(selectAlerts);
  const change = useCallback(
    (changes: Partial<AlertSettings>) =>
      live.setState(({ alerts }) => ({ alerts: { ...alerts, ...changes } })),
    [live],
  );
  return { settings, change };
}
