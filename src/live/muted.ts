import type { LiveStore } from './liveStore.js';

/** Writes what has become known of a channel's muting. */
export function rememberMuted(live: LiveStore, channelId: number, isMuted: boolean): void {
  if ((live.getState().muted[channelId] ?? false) !== isMuted) {
    live.setState(({ muted }) => ({ muted: { ...muted, [channelId]: isMuted } }));
  }
}
