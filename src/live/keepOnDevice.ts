import { type Unsubscribe, unsubscribeAll } from '../sdk/index.js';
import { keepAlerts } from './alerts.js';
import { keepUnsent } from './keepUnsent.js';
import type { LiveStore } from './liveStore.js';
import type { ChatStorage } from './shelf.js';
import { sharedStorage, unsentStorageFor } from './unsentStorage.js';

/** Keeps on this device what outlives the page: what is unsent, and how the person wants to be alerted. */
export function keepOnDevice(
  live: LiveStore,
  storage: ChatStorage | false | undefined,
  key: string,
): Unsubscribe {
  const unsent = unsentStorageFor(storage, key);
  const shared = sharedStorage(storage);
  return unsubscribeAll([
    unsent ? keepUnsent(live, unsent) : () => {},
    shared ? keepAlerts(live, shared, `${key}/alerts`) : () => {},
  ]);
}
