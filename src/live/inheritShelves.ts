import { pause } from './pause.js';
import type { TabStorage } from './tabShelf.js';

/** What a tab needs to take over the shelves of closed tabs. */
export interface Inheriting extends Pick<TabStorage, 'locks' | 'events'> {
  othersShelves(): string[];
  /** The text of a shelf, which is empty then; null if a living tab has it. */
  takeOver(name: string): Promise<string | null>;
  /** Aborts when this tab closes. */
  signal: AbortSignal;
  /** How long a tab that reloads has to come back, in milliseconds. */
  graceMs: number;
}

/** Hands over what other tabs leave when they close, for as long as this one is open. */
export function inheritShelves(
  { othersShelves, takeOver, locks, events, signal, graceMs }: Inheriting,
  take: (text: string) => void,
): void {
  const awaited = new Set<string>();

  function awaitOthers(): void {
    for (const name of othersShelves().filter((one) => !awaited.has(one))) {
      awaited.add(name);
      void inherit(name)
        .then((text) => text !== null && take(text))
        // This tab was closed before the other one.
        .catch(() => {})
        .finally(() => awaited.delete(name));
    }
  }

  /** Waits until a tab has closed for good, and takes what it left. */
  async function inherit(name: string): Promise<string | null> {
    await locks.request(name, { signal }, () => {});
    await pause(graceMs);
    signal.throwIfAborted();
    const text = await takeOver(name);
    return text ?? (othersShelves().includes(name) ? inherit(name) : null);
  }

  if (!signal.aborted) {
    awaitOthers();
    events.addEventListener('storage', awaitOthers, { signal });
  }
}
