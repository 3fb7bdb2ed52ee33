'use client';

import { useChannelName } from '../channels/useChannelName.js';
import { MessageComposer } from '../messages/composer/MessageComposer.js';
import { LinkToMessageProvider } from '../messages/LinkToMessage.js';
import { OpenThreadProvider, ThreadRootProvider } from '../messages/OpenThread.js';
import type { ThreadLayout } from '../messages/row/threadLayout.js';
import type { Channel, Message } from '../sdk/index.js';
import { useChatSession } from '../session/useChatSession.js';
import { useStrings } from '../strings/StringsContext.js';
import { Pane } from '../ui/Pane.js';
import { part } from '../ui/part.js';
import { ThreadMessages } from './ThreadMessages.js';

/** Props of {@link ThreadPane}. */
export interface ThreadPaneProps {
  /** Where the message was said. */
  channel: Channel;
  /** The message that the thread began with. */
  message: Message;
  /**
   * `bubbles`, or `rows` for busy rooms.
   * @default 'bubbles'
   */
  layout?: ThreadLayout;
  /** The close button or Escape asked to close it; without it there is no way to close. */
  onClose?: () => void;
  /** Gives the address of a message in your app: see {@link MessageListProps.linkTo}. */
  linkTo?: ((channel: Channel, message: Message) => string) | undefined;
  className?: string;
}

declare module '../ui/part.js' {
  interface PartRegistry {
    ThreadPane: ThreadPaneProps;
  }
}

/**
 * A message with everything that was answered to it, and the field to answer in. A thread begins with the first
 * answer. Takes the focus when it opens and gives it back; opens the chat session of the channel.
 *
 * Each piece updates by itself: the list with the answers, the composer with what is written.
 * SDK: `getMessages({ message })`, `sendMessage({ message })`.
 *
 * @example
 * function Conversation({ channel }: { channel: Channel }) {
 *   const [message, setMessage] = useState<Message>();
 *   return (
 *     <>
 *       <MessageThread channel={channel} onOpenThread={setMessage} />
 *       {message && <ThreadPane channel={channel} message={message} onClose={() => setMessage(undefined)} />}
 *     </>
 *   );
 * }
 */
export const ThreadPane = part('ThreadPane', function ThreadPane(props: ThreadPaneProps) {
  const { channel, message, layout = 'bubbles', onClose, linkTo, className } = props;
  const { messages } = useStrings();
  const name = useChannelName(channel);
  return (
    <Pane part="thread-pane" title={messages.thread} subtitle={name} onClose={onClose} className={className}>
      <OpenSession channel={channel} />
      <OpenThreadProvider value={undefined}>
        <ThreadRootProvider value={message}>
          <LinkToMessageProvider value={linkTo}>
            <ThreadMessages key={message.id} {...{ channel, message, layout }} />
          </LinkToMessageProvider>
        </ThreadRootProvider>
      </OpenThreadProvider>
      <MessageComposer channel={channel} replyTo={message} />
    </Pane>
  );
});

/** Renders nothing: who comes, goes and types would render the whole pane otherwise. */
function OpenSession({ channel }: { channel: Channel }) {
  useChatSession(channel);
  return null;
}
