'use client';

import { messageInBrief } from '../channels/channelPreview.js';
import { type ListedMessage, useMessages } from '../messages/useMessages.js';
import type { Channel, Message } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { Button } from '../ui/Button.js';
import { EmptyState } from '../ui/EmptyState.js';
import { ErrorState } from '../ui/ErrorState.js';
import { MessageIcon } from '../ui/icons.js';
import { ListEntry } from '../ui/ListEntry.js';
import { part } from '../ui/part.js';
import { partProps } from '../ui/partProps.js';
import { Spinner } from '../ui/Spinner.js';
import { Surface } from '../ui/Surface.js';
import { Timestamp } from '../ui/Timestamp.js';
import { UserAvatar } from '../users/UserAvatar.js';

/** Props of {@link ThreadList}. */
export interface ThreadListProps {
  /** Whose threads are listed. */
  channel: Channel;
  /** A thread was chosen: show it, in a {@link ThreadPane} for example. */
  onOpen: (message: Message) => void;
  className?: string;
}

declare module '../ui/part.js' {
  interface PartRegistry {
    ThreadList: ThreadListProps;
  }
}

/**
 * The messages of a channel that were answered, from new to old: those among the newest ones, and further back when
 * asked. Live while a chat session of the channel is open.
 *
 * Updates when a message arrives, changes or is answered. SDK: `getMessages`.
 *
 * @example
 * function Threads({ channel }: { channel: Channel }) {
 *   const [message, setMessage] = useState<Message>();
 *   return message ? (
 *     <ThreadPane channel={channel} message={message} onClose={() => setMessage(undefined)} />
 *   ) : (
 *     <ThreadList channel={channel} onOpen={setMessage} />
 *   );
 * }
 */
export const ThreadList = part(
  'ThreadList',
  function ThreadList({ channel, onOpen, className }: ThreadListProps) {
    const { messages, common } = useStrings();
    const query = useMessages(channel, answered);
    const {
      data: threads,
      isError,
      isFetching,
      refetch,
      hasNextPage,
      isFetchingNextPage,
      fetchNextPage,
    } = query;
    return (
      <Surface part="thread-list" className={className}>
        {isError && (
          <ErrorState title={messages.loadFailed} onRetry={() => void refetch()} retrying={isFetching} />
        )}
        {query.isPending && <Spinner />}
        {threads?.length === 0 && !hasNextPage && (
          <EmptyState
            icon={<MessageIcon size={24} />}
            title={messages.noThreads}
            text={messages.noThreadsText}
          />
        )}
        <ul aria-label={messages.threads} {...partProps('entries')}>
          {threads?.map((message) => (
            <ThreadEntry key={message.id} message={message} onOpen={() => onOpen(message)} />
          ))}
        </ul>
        {hasNextPage && (
          <Button variant="ghost" pending={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {common.loadMore}
          </Button>
        )}
      </Surface>
    );
  },
);

/** Answers themselves are part of what they answer. */
const answered = {
  select: (messages: ListedMessage[]) =>
    messages.filter(({ repliesCount, nestedLevel }) => repliesCount > 0 && nestedLevel === 0).reverse(),
};

function ThreadEntry({ message, onOpen }: { message: Message; onOpen: () => void }) {
  const strings = useStrings();
  const author = 'user' in message ? message.user : undefined;
  const replies = strings.messages.replies(message.repliesCount);
  return (
    <ListEntry
      part="thread-entry"
      picture={author && <UserAvatar user={author} showPresence={false} />}
      title={messageInBrief(message, strings)}
      note={author ? strings.messages.startedBy(author.displayName, replies) : replies}
      onOpen={onOpen}
    >
      <Timestamp moment={message.createdTime} format="list" className="ck-message-time" />
    </ListEntry>
  );
}
