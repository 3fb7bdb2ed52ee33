'use client';

import { useMemo } from 'react';
import { MessageScroller } from '../messages/list/MessageScroller.js';
import { useRowChannel } from '../messages/list/useRowChannel.js';
import type { ThreadLayout } from '../messages/row/threadLayout.js';
import type { Channel, Message } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { ErrorState } from '../ui/ErrorState.js';
import { partProps } from '../ui/partProps.js';
import { Spinner } from '../ui/Spinner.js';
import { Surface } from '../ui/Surface.js';
import { useNewestCopy, useThreadMessages } from './useThreadMessages.js';

interface ThreadMessagesProps {
  channel: Channel;
  message: Message;
  layout: ThreadLayout;
}

/** A message, the line below it, and its replies, in a list like that of a channel. */
export function ThreadMessages({ channel, message, layout }: ThreadMessagesProps) {
  const { messages } = useStrings();
  const root = useNewestCopy(message, channel);
  const { query, count } = useThreadMessages(root);
  const marks = useMemo(() => ({ rootId: message.id }), [message.id]);
  return (
    <Surface part="message-list" state={{ layout }}>
      <MessageScroller
        {...{ query, layout, marks }}
        channel={useRowChannel(channel)}
        label={messages.thread}
        answersNote={<AnswersNote query={query} count={count} />}
      />
    </Surface>
  );
}

function AnswersNote({ query, count }: ReturnType<typeof useThreadMessages>) {
  const { messages } = useStrings();
  if (query.isPending) return <Spinner />;
  if (query.isError) {
    const retry = () => void query.refetch();
    return <ErrorState title={messages.loadFailed} onRetry={retry} retrying={query.isFetching} />;
  }
  return (
    <div {...partProps('day-separator')}>{count === 0 ? messages.noReplies : messages.replies(count)}</div>
  );
}
