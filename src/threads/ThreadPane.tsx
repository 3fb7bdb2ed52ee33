'use client';

import './ThreadPane.css';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useChannelName } from '../channels/useChannelName.js';
import { MessageComposer } from '../messages/composer/MessageComposer.js';
import { OpenThreadProvider, ThreadRootProvider } from '../messages/OpenThread.js';
import type { ThreadLayout } from '../messages/row/threadLayout.js';
import type { Channel, Message } from '../sdk/index.js';
import { useChatSession } from '../session/useChatSession.js';
import { useStrings } from '../strings/StringsContext.js';
import { focusedIn } from '../ui/focusedIn.js';
import { IconButton } from '../ui/IconButton.js';
import { CloseIcon } from '../ui/icons.js';
import { part } from '../ui/part.js';
import { partProps } from '../ui/partProps.js';
import { Surface } from '../ui/Surface.js';
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
  const { channel, message, layout = 'bubbles', onClose, className } = props;
  const { messages } = useStrings();
  const pane = useVisitingFocus();
  const closeByEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !onClose || isInDialog(event.target)) return;
    event.preventDefault();
    onClose();
  };
  return (
    <Surface
      part="thread-pane"
      as="section"
      ref={pane}
      tabIndex={-1}
      aria-label={messages.thread}
      className={className}
      onKeyDown={closeByEscape}
    >
      <OpenSession channel={channel} />
      <ThreadHeader channel={channel} onClose={onClose} />
      <OpenThreadProvider value={undefined}>
        <ThreadRootProvider value={message}>
          <ThreadMessages key={message.id} {...{ channel, message, layout }} />
        </ThreadRootProvider>
      </OpenThreadProvider>
      <MessageComposer channel={channel} replyTo={message} />
    </Surface>
  );
});

function ThreadHeader({ channel, onClose }: Pick<ThreadPaneProps, 'channel' | 'onClose'>) {
  const { messages, common } = useStrings();
  const name = useChannelName(channel);
  return (
    <header {...partProps('channel-header')}>
      <div {...partProps('channel-header-words')}>
        <h2 {...partProps('channel-header-name')}>{messages.thread}</h2>
        <p {...partProps('channel-header-subtitle')}>{name}</p>
      </div>
      {onClose && (
        <IconButton label={common.close} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      )}
    </header>
  );
}

/** Renders nothing: who comes, goes and types would render the whole pane otherwise. */
function OpenSession({ channel }: { channel: Channel }) {
  useChatSession(channel);
  return null;
}

/** A dialog that lies over the pane has an Escape of its own. */
function isInDialog(target: EventTarget): boolean {
  return target instanceof Element && target.closest('dialog') !== null;
}

/** The focus comes in, and goes back to where it was. */
function useVisitingFocus() {
  const pane = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const opened = pane.current;
    if (!opened) return;
    const before = focusedIn(opened);
    opened.focus({ preventScroll: true });
    return () => {
      if (opened.contains(focusedIn(opened))) before?.focus({ preventScroll: true });
    };
  }, []);
  return pane;
}
