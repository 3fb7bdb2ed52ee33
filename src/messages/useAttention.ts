'use client';

import { useSyncExternalStore } from 'react';

/** Whether somebody is looking at the page: it is visible and has the focus. Re-renders when that changes. */
export function useAttention(): boolean {
  return useSyncExternalStore(subscribe, hasAttention, () => false);
}

function hasAttention(): boolean {
  return document.visibilityState === 'visible' && document.hasFocus();
}

function subscribe(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  window.addEventListener('focus', listener);
  window.addEventListener('blur', listener);
  return () => {
    document.removeEventListener('visibilitychange', listener);
    window.removeEventListener('focus', listener);
    window.removeEventListener('blur', listener);
  };
}
