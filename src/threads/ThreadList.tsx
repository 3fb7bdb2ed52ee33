'use client';

import { messageInBrief } from '../channels/channelPreview.js';
import { type ListedMessage, useMessages } from '../messages/useMessages.js';
import type { Channel, Message } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { EmptyState } from '../ui/EmptyState.js';
import { MessageIcon } from '../ui/icons.js';
import { ListEntry } from '../ui/ListEntry.js';
import { PagedList } from '../ui/PagedList.js';
import { part } from '../ui/part.js';
import { Surface } from '../ui/Surface.js';
import { Timestamp } from '../ui/Timestamp.js';
import { UserAvatar } from '../users/UserAvatar.js';

/** Props of {@link ThreadList}. */
export interface ThreadListProps {
  /** The channel whose threads are listed. */
  channel: Channel;
  /** Called with the message whose thread was chosen: show it, for example in a {@link ThreadPane}. */
  onOpen: (message: Message) => void;
  className?: string;
}

declare module '../ui/part.js' {
  interface PartRegistry {
    ThreadList: ThreadListProps;
  }
}

/**
 * The messages of a channel that have replies, from new to old: those among the newest messages, and older ones on
 * demand. Live while a chat session of the channel is open.
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
    const { messages } = useStrings();
    return (
      <Surface part="thread-list" className={className}>
        <PagedList
          query={useMessages(channel, answered)}
          label={messages.threads}
          failed={messages.loadFailed}
          empty={
            <EmptyState
              icon={<MessageIcon size={24} />}
              title={messages.noThreads}
              text={messages.noThreadsText}
            />
          }
        >
          {(message) => <ThreadEntry key={message.id} message={message} onOpen={() => onOpen(message)} />}
        </PagedList>
      </Surface>
    );
  },
);

/** Replies themselves belong to the message that they answer. */
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
