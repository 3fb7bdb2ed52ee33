import type { LiveStore } from './liveStore.js';

/** Records that a list shows the newest messages of a channel to somebody; call the result when it no longer does. */
export function holdReading(live: LiveStore, channelId: number): () => void {
  const count = (change: 1 | -1) =>
    live.setState(({ reading }) => ({
      reading: { ...reading, [channelId]: (reading[channelId] ?? 0) + change },
    }));
  count(1);
  return () => count(-1);
}
