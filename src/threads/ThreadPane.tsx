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
  /** The channel of the message. */
  channel: Channel;
  /** The message whose replies are shown. */
  message: Message;
  /**
   * `bubbles`, or `rows` for busy rooms.
   * @default 'bubbles'
   */
  layout?: ThreadLayout;
  /** Called when the close button or Escape asks to close it. Without it, it cannot be closed. */
  onClose?: () => void;
  /** Returns the URL of a message in your app: see {@link MessageListProps.linkTo}. */
  linkTo?: ((channel: Channel, message: Message) => string) | undefined;
  className?: string;
}

declare module '../ui/part.js' {
  interface PartRegistry {
    ThreadPane: ThreadPaneProps;
  }
}

/**
 * A message with all of its replies, and a composer to reply. A thread begins with the first reply. Takes the focus
 * when it opens and gives it back; opens the chat session of the channel.
 *
 * Each part updates on its own: the list with the replies, the composer with the draft.
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

/** A component that renders nothing, so that people who enter, leave or type do not render the whole pane. */
function OpenSession({ channel }: { channel: Channel }) {
  useChatSession(channel);
  return null;
}
