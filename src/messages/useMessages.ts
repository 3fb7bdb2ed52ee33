'use client';

import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type ChatPagesOptions, useChatPages } from '../context/useChatPages.js';
import { useLiveItems } from '../context/useLive.js';
import type { LiveState } from '../live/liveStore.js';
import { type ChannelReference, type ChatError, type CurrentUser, idOf, type Message } from '../sdk/index.js';
import { useCurrentUser } from '../users/useCurrentUser.js';
import { messageQueries } from './messageQueries.js';
import { type PendingMessage, toPendingMessage } from './outbox.js';

/** A message of the list: from the server, or still on its way (then it has `delivery`). */
export type ListedMessage = Message | PendingMessage;

/**
 * The messages of a channel from old to new, live while a chat session of the channel is open
 * ({@link useChatSession}), with the messages that are still on their way at the end.
 *
 * Re-renders when a page arrives, a message arrives or changes, or a sent one moves on. A message that did not
 * change keeps its identity. After a lost connection the list is brought level with the server by itself.
 * SDK: `getMessages`, `onReceivedMessage`, `onMessageUpdated` (guide: "Get messages",
 * "Receiving messages in real-time").
 *
 * @param channel - A channel or its id; nothing is asked while it is undefined.
 * @param options - `select` to pick what to render from: then only a change of that, or of one's own messages on
 * their way, renders; `enabled`.
 * @returns A TanStack infinite query result; `data` is a flat {@link ListedMessage}[], `fetchNextPage()` loads
 * older ones. `error` is a {@link ChatError}.
 *
 * @example
 * function History({ channel }: { channel: Channel }) {
 *   useChatSession(channel);
 *   const { data: messages = [], hasNextPage, fetchNextPage } = useMessages(channel);
 *   return (
 *     <>
 *       {hasNextPage && <button onClick={() => fetchNextPage()}>Older</button>}
 *       {messages.map((message) => <p key={message.id}>{'body' in message ? message.body : message.file.name}</p>)}
 *     </>
 *   );
 * }
 */
export function useMessages<Selected = ListedMessage[]>(
  channel: ChannelReference | undefined,
  options: ChatPagesOptions<ListedMessage, Selected> = {},
): UseInfiniteQueryResult<Selected, ChatError> {
  const { select } = options;
  const { data: me } = useCurrentUser();
  const pending = usePendingItems(idOf(channel));

  const selectListed = useCallback(
    (newestFirst: Message[]) => {
      const listed = listedMessages(newestFirst, pending, me);
      return select ? select(listed) : (listed as Selected);
    },
    [pending, me, select],
  );
  return useChatPages(channel === undefined ? undefined : messageQueries.messages(channel), {
    ...options,
    select: selectListed,
  });
}

function usePendingItems(channelId: number | undefined): LiveState['outbox'] {
  const select = useCallback(
    ({ outbox }: LiveState) => outbox.filter((item) => 'channel' in item && item.channel.id === channelId),
    [channelId],
  );
  return useLiveItems(select);
}

/** Messages as they are read, from old to new, those on their way at the end. */
export function listedMessages(
  newestFirst: Message[],
  pending: LiveState['outbox'],
  me: CurrentUser | undefined,
): ListedMessage[] {
  const arrived = newestFirst.toReversed();
  return me && pending.length > 0 ? arrived.concat(notArrived(pending, arrived, me)) : arrived;
}

/** The server's copy may be here before the outbox has let go of its own. */
function notArrived(items: LiveState['outbox'], arrived: Message[], me: CurrentUser): PendingMessage[] {
  return items
    .filter((item) => arrived.findLast(({ clientId }) => clientId === item.clientId) === undefined)
    .map((item) => pendingMessage(item, me));
}

const pendingMessages = new WeakMap<LiveState['outbox'][number], PendingMessage>();

/** An item that did not change is the same message, so that its row does not render again. */
function pendingMessage(item: LiveState['outbox'][number], me: CurrentUser): PendingMessage {
  const message = pendingMessages.get(item) ?? toPendingMessage(item, me);
  pendingMessages.set(item, message);
  return message;
}
