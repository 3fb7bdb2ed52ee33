'use client';

import { useMemo } from 'react';
import { belongTogether, type GroupPosition, positionOf } from '../messages/list/messageGroups.js';
import { MessageRow } from '../messages/row/MessageRow.js';
import type { ThreadLayout } from '../messages/row/threadLayout.js';
import type { ListedMessage } from '../messages/useMessages.js';
import type { Channel, Message } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { Button } from '../ui/Button.js';
import { ErrorState } from '../ui/ErrorState.js';
import { partProps } from '../ui/partProps.js';
import { Spinner } from '../ui/Spinner.js';
import { useOwnUserId } from '../users/useOwnUserId.js';
import { useRowWalk } from './useRowWalk.js';
import { useNewestCopy, useThreadMessages } from './useThreadMessages.js';

interface ThreadMessagesProps {
  channel: Channel;
  message: Message;
  layout: ThreadLayout;
}

/** The message that was answered, the line below it, and the answers. */
export function ThreadMessages({ channel, message, layout }: ThreadMessagesProps) {
  const { messages } = useStrings();
  const ownUserId = useOwnUserId();
  const root = useNewestCopy(message, channel);
  const query = useThreadMessages(message);
  const { data: replies = [], hasNextPage } = query;
  const rows = useMemo(() => grouped(replies), [replies]);
  const ownOf = (said: ListedMessage) => 'user' in said && said.user.id === ownUserId;
  return (
    <div role="log" aria-label={messages.thread} {...useRowWalk()} {...partProps('thread-scroller')}>
      <div {...partProps('thread-content')}>
        <MessageRow message={root} channel={channel} layout={layout} own={ownOf(root)} />
        <RepliesLine count={Math.max(root.repliesCount, replies.length)} />
        {hasNextPage && <EarlierReplies query={query} />}
        {query.isPending && <Spinner />}
        {query.isError && (
          <ErrorState
            title={messages.loadFailed}
            onRetry={() => void query.refetch()}
            retrying={query.isFetching}
          />
        )}
        {rows.map(({ said, position }) => (
          <MessageRow
            key={said.clientId ?? said.id}
            message={said}
            own={ownOf(said)}
            {...{ channel, layout, position }}
          />
        ))}
      </div>
    </div>
  );
}

function RepliesLine({ count }: { count: number }) {
  const { messages } = useStrings();
  return (
    <div {...partProps('day-separator')}>{count === 0 ? messages.noReplies : messages.replies(count)}</div>
  );
}

function EarlierReplies({ query }: { query: ReturnType<typeof useThreadMessages> }) {
  const { common } = useStrings();
  return (
    <Button
      size="s"
      variant="ghost"
      pending={query.isFetchingNextPage}
      onClick={() => void query.fetchNextPage()}
    >
      {common.loadMore}
    </Button>
  );
}

interface ThreadRow {
  said: ListedMessage;
  position: GroupPosition;
}

function grouped(replies: readonly ListedMessage[]): ThreadRow[] {
  return replies.map((said, index) => {
    const isContinued = belongTogether(replies[index - 1], said);
    const continues = belongTogether(said, replies[index + 1]);
    return { said, position: positionOf(isContinued, continues) };
  });
}
