import type { Unsubscribe } from '../sdk/index.js';
import type { LiveState, LiveStore } from './liveStore.js';
import { type ChatStorage, put } from './shelf.js';

/** A part of the live state that is kept when the page is closed. */
export interface Setting<Name extends keyof LiveState> {
  name: Name;
  /** Reads the stored value, which may be of another version, or damaged. */
  restore(stored: unknown): LiveState[Name];
}

/** Remembers a setting of a user's chat on this device, and follows changes from other tabs. */
export function keepSetting<Name extends keyof LiveState>(
  live: LiveStore,
  storage: ChatStorage,
  chatKey: string,
  { name, restore }: Setting<Name>,
): Unsubscribe {
  // Not below the key of the chat, where everything is unsent text that a new tab takes over.
  const key = `chatkitty-react/${name}/${chatKey}`;
  const initial = live.getInitialState()[name];
  let isStopped = false;
  const parse = (text: string | null) => (text === null ? initial : restore(parsed(text)));
  const show = (value: LiveState[Name]) => live.setState({ [name]: value } as Pick<LiveState, Name>);
  const save = (value: LiveState[Name]) => void put(storage, key, JSON.stringify(value));
  const load = async () => {
    const stored = parse(await storage.getItem(key));
    const now = live.getState()[name];
    if (isStopped) return;
    // A choice made before the stored one was loaded is newer.
    if (now === initial) show(stored);
    else save(now);
  };
  const follow = (event: StorageEvent) => {
    if (event.key === key) show(parse(event.newValue));
  };
  // A storage that fails counts as one without settings.
  void load().catch(() => {});
  globalThis.addEventListener?.('storage', follow);
  const stopSaving = live.subscribe((now, before) => {
    if (now[name] !== before[name]) save(now[name]);
  });
  return () => {
    isStopped = true;
    stopSaving();
    globalThis.removeEventListener?.('storage', follow);
  };
}

/** Invalid JSON counts as nothing. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
