'use client';

import './MessageThread.css';
import type { Channel, Message } from '../sdk/index.js';
import { useChatSession } from '../session/useChatSession.js';
import { TypingIndicator } from '../typing/TypingIndicator.js';
import { part } from '../ui/part.js';
import { Surface } from '../ui/Surface.js';
import { MessageComposer } from './composer/MessageComposer.js';
import { MessageList } from './list/MessageList.js';
import type { ThreadLayout } from './row/threadLayout.js';

/** Props of {@link MessageThread}. */
export interface MessageThreadProps {
  /** The channel to show. */
  channel: Channel;
  /**
   * `bubbles`, or `rows` for busy rooms.
   * @default 'bubbles'
   */
  layout?: ThreadLayout;
  /** The message to open at: see {@link MessageListProps.messageId}. */
  messageId?: number | undefined;
  /**
   * Called when the person wants to see the replies to a message: show a {@link ThreadPane}. Without it, threads are
   * not offered.
   */
  onOpenThread?: ((message: Message) => void) | undefined;
  /** Returns the URL of a message in your app: see {@link MessageListProps.linkTo}. */
  linkTo?: ((channel: Channel, message: Message) => string) | undefined;
  className?: string;
}

declare module '../ui/part.js' {
  interface PartRegistry {
    MessageThread: MessageThreadProps;
  }
}

/**
 * A whole conversation: its messages, who is typing, and the field to write in. Opens the chat session for as long as
 * it is mounted, and marks the channel as read once its newest message has been seen. Fills its container.
 *
 * Each part updates on its own: somebody typing renders no message, and a keystroke renders only the composer.
 * SDK: `startChatSession`, `readChannel` (guide: "Chat Sessions").
 *
 * @example
 * function Conversation({ channelId }: { channelId: number }) {
 *   const { data: channel } = useChannel(channelId);
 *   return channel ? <MessageThread channel={channel} /> : null;
 * }
 */
export const MessageThread = part('MessageThread', function MessageThread(props: MessageThreadProps) {
  const { channel, layout = 'bubbles', messageId, onOpenThread, linkTo, className } = props;
  return (
    <Surface part="message-thread" state={{ layout }} className={className}>
      <OpenSession channel={channel} />
      <MessageList {...{ channel, layout, messageId, onOpenThread, linkTo }} markRead />
      <TypingIndicator channel={channel} />
      <MessageComposer channel={channel} />
    </Surface>
  );
});

/** A component that renders nothing, so that people who enter, leave or type do not render the whole thread. */
function OpenSession({ channel }: { channel: Channel }) {
  useChatSession(channel);
  return null;
}
