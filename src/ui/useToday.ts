'use client';

import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let midnight: ReturnType<typeof setTimeout> | undefined;

/** The beginning of today, in milliseconds; updates once, at midnight, with one timer for the whole page. */
export function useToday(): number {
  return useSyncExternalStore(subscribe, startOfToday, startOfToday);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) waitForMidnight();
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) clearTimeout(midnight);
  };
}

function waitForMidnight(): void {
  const tomorrow = new Date(startOfToday());
  tomorrow.setDate(tomorrow.getDate() + 1);
  midnight = setTimeout(() => {
    waitForMidnight();
    for (const listener of listeners) listener();
  }, tomorrow.getTime() - Date.now());
}

function startOfToday(): number {
  return new Date().setHours(0, 0, 0, 0);
}
