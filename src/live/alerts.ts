import type { Setting } from './keepSetting.js';

/** How a person wants to be alerted to what they are not looking at, on this device. */
export interface AlertSettings {
  /** A short sound. */
  sound: boolean;
  /** A notification of the operating system, while the page is in the background. */
  desktop: boolean;
  /** How many channels are unread, in the page's title. */
  title: boolean;
}

/** Everything is off until the person turns it on. */
export const NO_ALERTS: AlertSettings = { sound: false, desktop: false, title: false };

/** How alerts are remembered. */
export const alertSetting: Setting<'alerts'> = {
  name: 'alerts',
  restore(stored) {
    const { sound, desktop, title } = Object(stored) as Record<keyof AlertSettings, unknown>;
    return { sound: sound === true, desktop: desktop === true, title: title === true };
  },
};
