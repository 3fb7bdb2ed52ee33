'use client';

import { useMemo } from 'react';
import type { Channel, Message } from '../../sdk/index.js';
import { useStrings } from '../../strings/StringsContext.js';
import { part } from '../../ui/part.js';
import { Surface } from '../../ui/Surface.js';
import { useOwnUserId } from '../../users/useOwnUserId.js';
import { LinkToMessageProvider } from '../LinkToMessage.js';
import { OpenThreadProvider } from '../OpenThread.js';
import type { ThreadLayout } from '../row/threadLayout.js';
import { useMessageGaps } from '../useMessageGaps.js';
import { useMessages } from '../useMessages.js';
import { MessageScroller } from './MessageScroller.js';
import type { MessagesQuery } from './useOlderMessages.js';
import { useRowChannel } from './useRowChannel.js';
import { useUnreadAtOpening } from './useUnreadAtOpening.js';

const none: never[] = [];

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
  /**
   * Gives the address of a message in your app, for “Copy link” in its menu; without it that is not offered. Opened
   * with the id as `messageId`, it leads back to the message.
   */
  linkTo?: ((channel: Channel, message: Message) => string) | undefined;
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
  const { channel, layout = 'bubbles', markRead = false, messageId, onOpenThread, linkTo, className } = props;
  const query = useMessages(channel);
  return (
    <Surface part="message-list" state={{ layout }} className={className}>
      <OpenThreadProvider value={onOpenThread}>
        <LinkToMessageProvider value={linkTo}>
          <MessageListContent key={channel.id} {...{ channel, layout, markRead, messageId, query }} />
        </LinkToMessageProvider>
      </OpenThreadProvider>
    </Surface>
  );
});

interface ContentProps extends Required<Pick<MessageListProps, 'channel' | 'layout' | 'markRead'>> {
  messageId: number | undefined;
  query: MessagesQuery;
}

function MessageListContent({ channel, query, ...props }: ContentProps) {
  const words = useStrings().messages;
  const { data: messages = none } = query;
  const unread = useUnreadAtOpening({ channel, messages, ownUserId: useOwnUserId() });
  const gaps = useMessageGaps(channel);
  const { firstId } = unread;
  const marks = useMemo(() => ({ firstUnreadId: firstId, gaps }), [firstId, gaps]);
  return (
    <MessageScroller
      {...props}
      {...{ query, unread, marks }}
      channel={useRowChannel(channel)}
      label={words.log}
    />
  );
}
