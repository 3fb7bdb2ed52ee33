import { hashKey } from '@tanstack/react-query';
import type { Chat } from '../context/chat.js';
import { markNotificationsRead } from '../live/notifications.js';
import { type ChannelRequest, idOf, type Unsubscribe } from '../sdk/index.js';
import { askUnread } from './channelUnread.js';

/**
 * Marks what a person read in one tab as read in their other tabs, too: the server confirms it only to the tab that
 * asked. Where tabs cannot talk to each other, each finds out when it next fetches. Call the result to stop.
 */
export function shareReads({ key, live, cache, queryClient }: Chat): Unsubscribe {
  const otherTabs = openLine(`chatkitty-react/${key}/read`);
  if (!otherTabs) return () => {};

  otherTabs.onmessage = ({ data: channelId }: MessageEvent<number>) => {
    askUnread(cache, channelId);
    markNotificationsRead(live, ({ channel }) => channel?.id === channelId);
  };
  const readChannel = hashKey(cache.key(['readChannel']));
  const stopWatching = queryClient.getMutationCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    const { options, state } = event.mutation;
    if (options.mutationKey && hashKey(options.mutationKey) === readChannel) {
      otherTabs.postMessage(idOf((state.variables as ChannelRequest).channel));
    }
  });
  return () => {
    stopWatching();
    otherTabs.close();
  };
}

/** Not every platform has BroadcastChannel, and not every page may open one. */
function openLine(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
