'use client';

import './MessageList.css';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { Channel } from '../../sdk/index.js';
import { partProps } from '../../ui/partProps.js';
import { useOwnUserId } from '../../users/useOwnUserId.js';
import { ListedMessages } from '../media/ListedMessages.js';
import type { ThreadLayout } from '../row/threadLayout.js';
import { ArrivalAnnouncer } from './ArrivalAnnouncer.js';
import { FloatingDay } from './FloatingDay.js';
import { JumpToLatest } from './JumpToLatest.js';
import { JumpToUnread } from './JumpToUnread.js';
import { MarkRead } from './MarkRead.js';
import { type MessageJump, MessageJumpProvider } from './MessageJump.js';
import { MessageRows } from './MessageRows.js';
import type { ThreadMarks } from './messageGroups.js';
import { NoMessages } from './NoMessages.js';
import { SeekNote } from './SeekNote.js';
import { OlderMessagesNote } from './ThreadMarks.js';
import { useMessageFocus } from './useMessageFocus.js';
import { type FindMessage, type MessageSeek, type SeekState, useMessageSeek } from './useMessageSeek.js';
import { useMessageWindow } from './useMessageWindow.js';
import { type MessagesQuery, useOlderMessages } from './useOlderMessages.js';
import { type LeftEnd, usePinnedEnd } from './usePinnedEnd.js';
import { useScrollMotion } from './useScrollMotion.js';
import { useThreadItems } from './useThreadItems.js';
import { useUnreadAbove } from './useUnreadAbove.js';
import type { Unread } from './useUnreadAtOpening.js';

interface MessageScrollerProps {
  query: MessagesQuery;
  /** Where the messages were said; it should keep its identity while only its newest message changes. */
  channel: Channel;
  layout: ThreadLayout;
  /** What the log is called. */
  label: string;
  /** What stands between the messages; keep its identity stable. */
  marks: ThreadMarks;
  /** What was unread when the list was opened; nothing if left out. */
  unread?: Unread;
  markRead?: boolean;
  /** The message to open at. */
  messageId?: number | undefined;
  /** What stands below the message that all others answer, if `marks` name one. */
  answersNote?: ReactNode;
}

const NOTHING_UNREAD: Unread = { count: 0, firstId: undefined, find: () => -1 };

/**
 * Messages in a window, pinned to the newest for as long as the reader is there. Whose they are, and where older
 * ones come from, it does not know: so the conversation of a channel and the answers to a message are read alike.
 */
export function MessageScroller(props: MessageScrollerProps) {
  const { query, channel, layout, label, marks, unread = NOTHING_UNREAD, markRead = false } = props;
  const ownUserId = useOwnUserId();
  const leftEnd = useState<LeftEnd>();
  const pinned = leftEnd[0] === undefined;
  const { messages, items, reach } = useThreadItems({ query, marks, pinned });

  const scroller = useRef<HTMLDivElement>(null);
  const keepRef = useRef<string>(undefined);
  const messageWindow = useMessageWindow({ items, layout, scroller, keepRef, pinned });
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
  const jump = useMessageIdJump(seek, query.data ? props.messageId : undefined);

  return (
    <MessageJumpProvider value={jump}>
      <ListedMessages messages={messages}>
        <div
          {...partProps('message-scroller')}
          ref={scroller}
          role="log"
          aria-label={label}
          aria-live="off"
          aria-busy={query.isPending}
          onScroll={onScroll}
          {...focus.areaProps}
        >
          {messages.length > 0 ? (
            <MessageRows
              {...{ messages, items, messageWindow, channel, layout, ownUserId }}
              markedId={markedIn(seekState)}
              answersNote={props.answersNote}
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
        {!query.isPending && !query.isLoadingError && (
          <ArrivalAnnouncer messages={messages} ownUserId={ownUserId} />
        )}
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
