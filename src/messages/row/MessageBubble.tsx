'use client';

import './MessageBubble.css';
import type { ReactNode } from 'react';
import { useStrings } from '../../strings/StringsContext.js';
import { part } from '../../ui/part.js';
import { partProps } from '../../ui/partProps.js';
import type { GroupPosition } from '../list/messageGroups.js';
import { MessageFile } from '../media/MessageFile.js';
import { useThreadRoot } from '../OpenThread.js';
import type { ListedMessage } from '../useMessages.js';
import { isEmojiOnly } from './isEmojiOnly.js';
import { MessageLinkPreview } from './MessageLinkPreview.js';
import { MessageQuote } from './MessageQuote.js';
import { MessageText } from './MessageText.js';
import type { RowLayout } from './threadLayout.js';

/** Props of {@link MessageBubble}. */
export interface MessageBubbleProps {
  message: ListedMessage;
  /** Whether the signed-in user wrote it. */
  own: boolean;
  /**
   * Its position in a group of messages by the same person.
   * @default 'single'
   */
  position?: GroupPosition;
  /** @default 'bubbles' */
  layout?: RowLayout;
  /** Shown below the content, inside the bubble. */
  footer?: ReactNode;
  className?: string;
}

declare module '../../ui/part.js' {
  interface PartRegistry {
    MessageBubble: MessageBubbleProps;
  }
}

/**
 * The content of a message, in a bubble, or plain in the `rows` layout. Updates with the message.
 *
 * @example
 * const parts: Parts = {
 *   MessageBubble: ({ Default, ...props }) => <Default {...props} footer={<OrderLink of={props.message} />} />,
 * };
 */
export const MessageBubble = part('MessageBubble', function MessageBubble(props: MessageBubbleProps) {
  const { message, own, position = 'single', layout = 'bubbles', footer, className } = props;
  const { deleted } = message;
  const isQuoting = useThreadRoot() === undefined && message.nestedLevel > 0;
  const emoji = !deleted && !isQuoting && 'body' in message && isEmojiOnly(message.body);
  return (
    <div {...partProps('message-bubble', { own, position, layout, deleted, emoji }, className)}>
      {isQuoting && <MessageQuote message={message} />}
      <MessageContent message={message} />
      {!deleted && message.lastEditedTime && <EditedMark />}
      {footer}
    </div>
  );
});

function MessageContent({ message }: { message: ListedMessage }) {
  const { messages } = useStrings();
  if (message.deleted) return <em {...partProps('message-deleted')}>{messages.deleted}</em>;
  if (!('body' in message)) return <MessageFile file={message.file} message={message} />;
  return (
    <>
      <MessageText message={message} />
      {message.links.map((link) => (
        <MessageLinkPreview key={link.startPosition} link={link} />
      ))}
    </>
  );
}

function EditedMark() {
  const { messages } = useStrings();
  return <span {...partProps('message-edited')}>{messages.edited}</span>;
}
