'use client';

import './MessageQuote.css';
import { messageInBrief } from '../../channels/channelPreview.js';
import { useStrings } from '../../strings/StringsContext.js';
import { part } from '../../ui/part.js';
import { partProps } from '../../ui/partProps.js';
import { useMessageJump } from '../list/MessageJump.js';
import { useMessageParent } from '../useMessageParent.js';
import type { ListedMessage } from '../useMessages.js';

/** Props of {@link MessageQuote}. */
export interface MessageQuoteProps {
  /** The reply. The message that it answers is fetched. */
  message: ListedMessage;
  className?: string;
}

declare module '../../ui/part.js' {
  interface PartRegistry {
    MessageQuote: MessageQuoteProps;
  }
}

/**
 * The message that a reply answers: its author and one line. In a list, pressing it leads there. It keeps its height
 * while the original is loading, and says so if that was deleted or cannot be loaded.
 *
 * Updates when the original is loaded, edited or deleted. SDK: `getMessageParent`.
 *
 * @example
 * {message.nestedLevel > 0 && <MessageQuote message={message} />}
 */
export const MessageQuote = part('MessageQuote', function MessageQuote(props: MessageQuoteProps) {
  const { message, className } = props;
  const strings = useStrings();
  const { data: parent, isError } = useQuoted(message);
  const jump = useMessageJump();
  const quote = partProps('message-quote', {}, className);
  if (!parent) {
    return <blockquote {...quote}>{isError ? strings.messages.quoteMissing : <Lines />}</blockquote>;
  }
  const author = 'user' in parent ? parent.user.displayName : undefined;
  const lines = <Lines author={author} words={messageInBrief(parent, strings)} />;
  return jump ? (
    <button type="button" {...quote} onClick={() => jump(parent.id)}>
      {lines}
    </button>
  ) : (
    <blockquote {...quote}>{lines}</blockquote>
  );
});

/** Keeps the height of a line without any text. */
const BLANK = '\u00A0';

function Lines({ author = BLANK, words = BLANK }: { author?: string | undefined; words?: string }) {
  return (
    <>
      <bdi {...partProps('message-quote-author')}>{author}</bdi>
      <bdi>{words}</bdi>
    </>
  );
}

/** A pending message knows what it answers; for the others, the server is asked. */
function useQuoted(message: ListedMessage) {
  const known = 'delivery' in message ? message.delivery.replyTo : undefined;
  const { data = known, isError } = useMessageParent(known ? undefined : message);
  return { data, isError };
}
