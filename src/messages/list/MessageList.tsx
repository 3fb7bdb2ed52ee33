'use client';

import './MessageList.css';
import { useMemo, useRef } from 'react';
import type { Channel } from '../../sdk/index.js';
import { useStrings } from '../../strings/StringsContext.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { MessageIcon } from '../../ui/icons.js';
import { part } from '../../ui/part.js';
import { partProps } from '../../ui/partProps.js';
import { Surface } from '../../ui/Surface.js';
import { useOwnUserId } from '../../users/useOwnUserId.js';
import type { ThreadLayout } from '../row/threadLayout.js';
import { useMessages } from '../useMessages.js';
import { ArrivalAnnouncer } from './ArrivalAnnouncer.js';
import { JumpToLatest } from './JumpToLatest.js';
import { MarkRead } from './MarkRead.js';
import { MessageRows } from './MessageRows.js';
import { MessageSkeleton } from './MessageSkeleton.js';
import { toThreadItems } from './messageGroups.js';
import { OlderMessagesNote } from './ThreadMarks.js';
import { useMessageFocus } from './useMessageFocus.js';
import { useMessageWindow } from './useMessageWindow.js';
import { type MessagesQuery, useOlderMessages } from './useOlderMessages.js';
import { usePinnedEnd } from './usePinnedEnd.js';
import { useRowChannel } from './useRowChannel.js';
import { useScrollMotion } from './useScrollMotion.js';

/** Props of {@link MessageList}. */
export interface MessageListProps {
  /** Whose messages are shown. Another channel starts at its own newest message. */
  channel: Channel;
  /**
   * `bubbles`, or `rows` for busy rooms.
   * @default 'bubbles'
   */
  layout?: ThreadLayout;
  /**
   * Marks the channel as read while its newest message is in view, the page visible and focused.
   * @default false
   */
  markRead?: boolean;
  className?: string;
}

declare module '../../ui/part.js' {
  interface PartRegistry {
    MessageList: MessageListProps;
  }
}

/**
 * The messages of a channel, windowed: ten thousand cost as much as a hundred. Opens at the newest and stays
 * there until the reader scrolls away; older ones load as the top comes near, and never move what is read.
 *
 * Live while a chat session of the channel is open, as in {@link MessageThread}. Updates when messages arrive or
 * change; a row renders only for its own message.
 * SDK: `getMessages`, `onReceivedMessage`, `onMessageUpdated`.
 *
 * @example
 * function History({ channel }: { channel: Channel }) {
 *   useChatSession(channel);
 *   return <MessageList channel={channel} layout="rows" />;
 * }
 */
export const MessageList = part('MessageList', function MessageList(props: MessageListProps) {
  const { channel, layout = 'bubbles', markRead = false, className } = props;
  const query = useMessages(channel);
  return (
    <Surface part="message-list" state={{ layout }} className={className}>
      <MessageListContent key={channel.id} {...{ channel, layout, markRead, query }} />
    </Surface>
  );
});

interface ContentProps extends Required<Pick<MessageListProps, 'channel' | 'layout' | 'markRead'>> {
  query: MessagesQuery;
}

function MessageListContent({ query, layout, markRead, ...props }: ContentProps) {
  const { messages: words } = useStrings();
  const channel = useRowChannel(props.channel);
  const ownUserId = useOwnUserId();
  const { data: messages = none, hasNextPage } = query;
  const items = useMemo(() => toThreadItems(messages, hasNextPage), [messages, hasNextPage]);

  const scroller = useRef<HTMLDivElement>(null);
  const keepRef = useRef<string>(undefined);
  const messageWindow = useMessageWindow({ items, layout, scroller, keepRef });
  const end = usePinnedEnd({ items, messageWindow, scroller, ownUserId });
  const loadOlder = useOlderMessages(query, scroller);
  const onScroll = useScrollMotion(scroller, end.onScroll, loadOlder);
  const focus = useMessageFocus({ items, messageWindow, scroller, keepRef });

  return (
    <>
      <div
        {...partProps('message-scroller')}
        ref={scroller}
        role="log"
        aria-label={words.log}
        aria-live="off"
        aria-busy={query.isPending}
        onScroll={onScroll}
        {...focus}
      >
        {messages.length > 0 ? (
          <MessageRows {...{ items, messageWindow, channel, layout, ownUserId }}>
            {hasNextPage && <OlderMessagesNote query={query} />}
          </MessageRows>
        ) : (
          <NoMessages query={query} layout={layout} />
        )}
      </div>
      {!end.pinned && <JumpToLatest count={end.missed} onClick={end.jumpToLatest} />}
      <MarkRead channel={channel} newest={messages.at(-1)} enabled={markRead && end.pinned} />
      {query.data && <ArrivalAnnouncer items={items} ownUserId={ownUserId} />}
    </>
  );
}

const none: never[] = [];

/** Why there is nothing to read: not yet, not reachable, or nothing said. */
function NoMessages({ query, layout }: { query: MessagesQuery; layout: ThreadLayout }) {
  const { messages } = useStrings();
  if (query.isError) {
    const retry = () => void query.refetch();
    return <ErrorState title={messages.loadFailed} onRetry={retry} retrying={query.isFetching} />;
  }
  return query.isPending ? (
    <MessageSkeleton layout={layout} />
  ) : (
    <EmptyState icon={<MessageIcon size={24} />} title={messages.emptyTitle} text={messages.emptyText} />
  );
}
