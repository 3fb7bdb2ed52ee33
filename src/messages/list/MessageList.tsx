'use client';

import './MessageList.css';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Channel, Message } from '../../sdk/index.js';
import { useStrings } from '../../strings/StringsContext.js';
import { part } from '../../ui/part.js';
import { partProps } from '../../ui/partProps.js';
import { Surface } from '../../ui/Surface.js';
import { useOwnUserId } from '../../users/useOwnUserId.js';
import { ListedMessages } from '../media/ListedMessages.js';
import { OpenThreadProvider } from '../OpenThread.js';
import type { ThreadLayout } from '../row/threadLayout.js';
import { useMessages } from '../useMessages.js';
import { ArrivalAnnouncer } from './ArrivalAnnouncer.js';
import { FloatingDay } from './FloatingDay.js';
import { JumpToLatest } from './JumpToLatest.js';
import { JumpToUnread } from './JumpToUnread.js';
import { MarkRead } from './MarkRead.js';
import { type MessageJump, MessageJumpProvider } from './MessageJump.js';
import { MessageRows } from './MessageRows.js';
import { NoMessages } from './NoMessages.js';
import { SeekNote } from './SeekNote.js';
import { OlderMessagesNote } from './ThreadMarks.js';
import { useMessageFocus } from './useMessageFocus.js';
import { type FindMessage, type MessageSeek, type SeekState, useMessageSeek } from './useMessageSeek.js';
import { useMessageWindow } from './useMessageWindow.js';
import { type MessagesQuery, useOlderMessages } from './useOlderMessages.js';
import { type LeftEnd, usePinnedEnd } from './usePinnedEnd.js';
import { useRowChannel } from './useRowChannel.js';
import { useScrollMotion } from './useScrollMotion.js';
import { useThreadItems } from './useThreadItems.js';
import { useUnreadAbove } from './useUnreadAbove.js';

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
  /**
   * The message to open at, from a link for example: older ones are loaded until it is there, and it is marked
   * for a moment. Another id leads to another message.
   */
  messageId?: number | undefined;
  /** Somebody wants to see what was answered to a message: show a {@link ThreadPane}. Without it none is offered. */
  onOpenThread?: ((message: Message) => void) | undefined;
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
  const { channel, layout = 'bubbles', markRead = false, messageId, onOpenThread, className } = props;
  const query = useMessages(channel);
  return (
    <Surface part="message-list" state={{ layout }} className={className}>
      <OpenThreadProvider value={onOpenThread}>
        <MessageListContent key={channel.id} {...{ channel, layout, markRead, messageId, query }} />
      </OpenThreadProvider>
    </Surface>
  );
});

interface ContentProps extends Required<Pick<MessageListProps, 'channel' | 'layout' | 'markRead'>> {
  messageId: number | undefined;
  query: MessagesQuery;
}

function MessageListContent({ query, layout, markRead, messageId, ...props }: ContentProps) {
  const { messages: words } = useStrings();
  const channel = useRowChannel(props.channel);
  const ownUserId = useOwnUserId();
  const leftEnd = useState<LeftEnd>();
  const thread = useThreadItems({
    channel: props.channel,
    query,
    ownUserId,
    pinned: leftEnd[0] === undefined,
  });
  const { messages, items, reach, unread } = thread;

  const scroller = useRef<HTMLDivElement>(null);
  const keepRef = useRef<string>(undefined);
  const messageWindow = useMessageWindow({ items, layout, scroller, keepRef });
  const end = usePinnedEnd({ leftEnd, messages, items, messageWindow, scroller, ownUserId });
  const focus = useMessageFocus({ items, messageWindow, scroller, keepRef });
  const { state: seekState, seek } = useMessageSeek({
    query,
    items,
    reachTo(index) {
      end.leave();
      reach.reachTo(index);
    },
    show(index, moveFocus) {
      end.goTo(index);
      if (moveFocus) focus.focusRow(index);
    },
  });
  const loadOlder = useOlderMessages({ query, reach, scroller, isPaused: isUnderWay(seekState) });
  const unreadAbove = useUnreadAbove({ items, messageWindow, count: unread.count });
  const onScroll = useScrollMotion(scroller, end.onScroll, loadOlder, unreadAbove.onScroll);
  const jumpToLatest = () => {
    end.jumpToLatest();
    // The button goes away: the focus must not fall back to the page.
    scroller.current?.focus({ preventScroll: true });
  };
  const jump = useMessageIdJump(seek, query.data ? messageId : undefined);

  return (
    <MessageJumpProvider value={jump}>
      <ListedMessages messages={messages}>
        <div
          {...partProps('message-scroller')}
          ref={scroller}
          role="log"
          aria-label={words.log}
          aria-live="off"
          aria-busy={query.isPending}
          onScroll={onScroll}
          {...focus.areaProps}
        >
          {messages.length > 0 ? (
            <MessageRows
              {...{ messages, items, messageWindow, channel, layout, ownUserId }}
              markedId={markedIn(seekState)}
            >
              {!reach.isCut && query.hasNextPage && <OlderMessagesNote query={query} />}
            </MessageRows>
          ) : (
            <NoMessages query={query} layout={layout} />
          )}
        </div>
        <FloatingDay {...{ items, messageWindow }} enabled={!end.pinned && !unreadAbove.isAbove} />
        {unreadAbove.isAbove && !seekState && (
          <JumpToUnread count={unread.count} onClick={() => seek(unread.find)} />
        )}
        <SeekNote state={seekState} />
        {!end.pinned && <JumpToLatest count={end.missed} onClick={jumpToLatest} />}
        <MarkRead channel={channel} newest={messages.at(-1)} enabled={markRead && end.pinned} />
        {query.data && <ArrivalAnnouncer messages={messages} ownUserId={ownUserId} />}
      </ListedMessages>
    </MessageJumpProvider>
  );
}

/** A jump by id; goes to the id of a link by itself, leaving the focus where it is. */
function useMessageIdJump(seek: MessageSeek['seek'], linkedId: number | undefined): MessageJump {
  useEffect(() => {
    if (linkedId !== undefined) seek(byId(linkedId), false);
  }, [seek, linkedId]);
  return useCallback((messageId) => seek(byId(messageId)), [seek]);
}

function byId(messageId: number): FindMessage {
  return (messages) => messages.findLastIndex(({ id }) => id === messageId);
}

function isUnderWay(state: SeekState | undefined): boolean {
  return state !== undefined && state.status !== 'missing';
}

function markedIn(state: SeekState | undefined): number | undefined {
  return state?.status === 'found' ? state.messageId : undefined;
}
