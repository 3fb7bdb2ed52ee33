import { expect, it } from 'vitest';
import { alertSetting, NO_ALERTS } from './alerts.js';
import { keepSetting } from './keepSetting.js';
import { createLiveStore } from './liveStore.js';

const KEY = 'chatkitty-react/alerts/jane';

function storageWith(text: string | null) {
  const items = new Map(text === null ? [] : [[KEY, text]]);
  return {
    items,
    getItem: async (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

it('restores what was chosen on this device', async () => {
  const live = createLiveStore();
  keepSetting(live, storageWith('{"sound":true}'), 'jane', alertSetting);
  await expect.poll(() => live.getState().alerts).toEqual({ ...NO_ALERTS, sound: true });
});

it('does not take back what somebody chose before the storage had answered, and keeps it', async () => {
  const live = createLiveStore();
  const storage = storageWith('{"sound":true}');
  const chosen = { ...NO_ALERTS, title: true };
  live.setState({ alerts: chosen });
  keepSetting(live, storage, 'jane', alertSetting);
  await expect.poll(() => storage.items.get(KEY)).toBe(JSON.stringify(chosen));
  expect(live.getState().alerts).toEqual(chosen);
});

it('goes on without a storage that fails', async () => {
  const live = createLiveStore();
  const failing = { ...storageWith(null), setItem: () => Promise.reject(new Error('full')) };
  keepSetting(live, failing, 'jane', alertSetting);
  live.setState({ alerts: { ...NO_ALERTS, sound: true } });
  await Promise.resolve();
  expect(live.getState().alerts.sound).toBe(true);
});
