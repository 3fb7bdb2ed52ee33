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
  /** The reply; what it answers is asked for. */
  message: ListedMessage;
  className?: string;
}

declare module '../../ui/part.js' {
  interface PartRegistry {
    MessageQuote: MessageQuoteProps;
  }
}

/**
 * What a reply answers: who said it and one line of it. In a list it leads there. Keeps its height while the
 * original is loading, and says so where it was deleted or cannot be had.
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

/** A line's height and nothing to read. */
const BLANK = '\u00A0';

function Lines({ author = BLANK, words = BLANK }: { author?: string | undefined; words?: string }) {
  return (
    <>
      <bdi {...partProps('message-quote-author')}>{author}</bdi>
      <bdi>{words}</bdi>
    </>
  );
}

/** A message on its way knows what it answers; of the others the server is asked. */
function useQuoted(message: ListedMessage) {
  const known = 'delivery' in message ? message.delivery.replyTo : undefined;
  const { data = known, isError } = useMessageParent(known ? undefined : message);
  return { data, isError };
}
