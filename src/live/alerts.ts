import type { Unsubscribe } from '../sdk/index.js';
import type { LiveStore } from './liveStore.js';
import type { ChatStorage } from './shelf.js';

/** How a person wants to hear of what they are not looking at, on this device. */
export interface AlertSettings {
  /** A short sound. */
  sound: boolean;
  /** A notification of the operating system, while the page is in the background. */
  desktop: boolean;
  /** How many channels are unread, in the page's title. */
  title: boolean;
}

/** Everything is off until it is asked for. */
export const NO_ALERTS: AlertSettings = { sound: false, desktop: false, title: false };

/** Remembers the settings on this device, and follows those that another tab has set. */
export function keepAlerts(live: LiveStore, storage: ChatStorage, key: string): Unsubscribe {
  let isStopped = false;
  const restore = async () => {
    const stored = parseAlerts(await storage.getItem(key));
    const { alerts } = live.getState();
    if (isStopped) return;
    // What somebody chose before we were here is newer than what is stored.
    if (alerts === NO_ALERTS) live.setState({ alerts: stored });
    else save(storage, key, alerts);
  };
  const follow = (event: StorageEvent) => {
    if (event.key === key) live.setState({ alerts: parseAlerts(event.newValue) });
  };
  // A storage that fails is one without settings: everything stays off.
  void restore().catch(() => {});
  globalThis.addEventListener?.('storage', follow);
  const stopSaving = live.subscribe(({ alerts }, before) => {
    if (alerts !== before.alerts) save(storage, key, alerts);
  });
  return () => {
    isStopped = true;
    stopSaving();
    globalThis.removeEventListener?.('storage', follow);
  };
}

function save(storage: ChatStorage, key: string, alerts: AlertSettings): void {
  try {
    storage.setItem(key, JSON.stringify(alerts));
  } catch {
    // The storage is full: the settings hold for as long as the page does.
  }
}

/** What was stored may be of another version, or of nobody's making. */
export function parseAlerts(text: string | null): AlertSettings {
  // One object, so that nothing is written where nothing was set.
  if (text === null) return NO_ALERTS;
  try {
    const stored: unknown = JSON.parse(text);
    const { sound, desktop, title } = Object(stored) as Record<keyof AlertSettings, unknown>;
    return { sound: sound === true, desktop: desktop === true, title: title === true };
  } catch {
    return NO_ALERTS;
  }
}
