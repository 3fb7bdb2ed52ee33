'use client';

import { useState } from 'react';
import { useStrings } from '../strings/StringsContext.js';
import { ListEntry } from '../ui/ListEntry.js';
import { part } from '../ui/part.js';
import { Surface } from '../ui/Surface.js';
import { useAlertSettings } from './useAlertSettings.js';

/** Props of {@link NotificationSettings}. */
export interface NotificationSettingsProps {
  /** Added to the outermost element. */
  className?: string;
}

declare module '../ui/part.js' {
  interface PartRegistry {
    NotificationSettings: NotificationSettingsProps;
  }
}

/**
 * Switches for sound, system notifications and the count in the page's title. All are off at first, and remembered on
 * this device. The browser asks for permission when the person turns system notifications on.
 *
 * Updates when a setting changes.
 *
 * @example
 * <NotificationSettings />
 */
export const NotificationSettings = part(
  'NotificationSettings',
  function NotificationSettings({ className }: NotificationSettingsProps) {
    const { notifications: words } = useStrings();
    const { settings, change } = useAlertSettings();
    const [isRefused, setRefused] = useState(isDesktopRefused);
    const setDesktop = async (desktop: boolean) => {
      const isAllowed = !desktop || (await askForDesktop());
      setRefused(isDesktopRefused());
      change({ desktop: desktop && isAllowed });
    };
    return (
      <Surface part="notification-settings" as="section" aria-label={words.settings} className={className}>
        <Switch label={words.sound} checked={settings.sound} onChange={(sound) => change({ sound })} />
        <Switch label={words.titleBadge} checked={settings.title} onChange={(title) => change({ title })} />
        {hasDesktop() && (
          <Switch
            label={words.enableBrowser}
            note={isRefused ? words.browserRefused : undefined}
            checked={settings.desktop && !isRefused}
            disabled={isRefused}
            onChange={(desktop) => void setDesktop(desktop)}
          />
        )}
      </Surface>
    );
  },
);

interface SwitchProps {
  label: string;
  note?: string | undefined;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

function Switch({ label, note, checked, disabled = false, onChange }: SwitchProps) {
  return (
    <ListEntry as="label" part="switch" title={label} note={note}>
      <input
        type="checkbox"
        {...{ checked, disabled }}
        onChange={(event) => onChange(event.target.checked)}
      />
    </ListEntry>
  );
}

const hasDesktop = () => typeof Notification !== 'undefined';
const isDesktopRefused = () => hasDesktop() && Notification.permission === 'denied';

async function askForDesktop(): Promise<boolean> {
  return (await Notification.requestPermission()) === 'granted';
}
