import type { LiveStore } from './liveStore.js';

/** Says that a list of a channel's messages is before somebody's eyes; call the result when it no longer is. */
export function holdReading(live: LiveStore, channelId: number): () => void {
  const count = (change: 1 | -1) =>
    live.setState(({ reading }) => ({
      reading: { ...reading, [channelId]: (reading[channelId] ?? 0) + change },
    }));
  count(1);
  return () => count(-1);
}
