'use client';

import './MessageComposer.css';
import { useChannel } from '../../channels/useChannel.js';
import { selectConnection, useLive } from '../../context/useLive.js';
import { placeKey } from '../../live/composing.js';
import type { Channel, Message, Thread } from '../../sdk/index.js';
import { part } from '../../ui/part.js';
import { Surface } from '../../ui/Surface.js';
import type { AttachmentLimits } from './attachments.js';
import { ComposerForm } from './ComposerForm.js';
import { ComposerObstacle } from './ComposerObstacle.js';
import { useBlockedPartner } from './useBlockedPartner.js';
import type { ComposerOptions } from './useComposer.js';
import { type WritingFacts, writingObstacle } from './writingObstacle.js';

/** Props of {@link MessageComposer}. */
export interface MessageComposerProps extends AttachmentLimits {
  /** The channel to write in. Each channel keeps its own draft. */
  channel: Channel;
  /** A thread of the channel to write in instead. It keeps its own draft. */
  thread?: Thread | undefined;
  /** A message that everything written here replies to, as in a list of its replies. It keeps its own draft. */
  replyTo?: Message | undefined;
  className?: string;
}

declare module '../../ui/part.js' {
  interface PartRegistry {
    MessageComposer: MessageComposerProps;
  }
}

/**
 * The field to write in. Enter sends, Shift+Enter starts a new line, Arrow-up edits your last message, and the keys
 * of input methods are left alone. It works offline, too: messages wait, and are sent in order. Where the person
 * cannot write, it says why and what to do. {@link useComposing} tells it what to answer, edit or attach.
 *
 * Updates with the draft and with what the signed-in user may do; a keystroke renders nothing else.
 * SDK: `sendMessage`, `editMessage`, `sendKeystrokes`, `joinChannel`.
 *
 * @example
 * <MessageComposer channel={channel} maxFiles={3} />
 */
export const MessageComposer = part('MessageComposer', function MessageComposer(props: MessageComposerProps) {
  const { className, ...options } = props;
  const { data: channel = props.channel, error } = useChannel(props.channel);
  const place = options.thread ?? options.replyTo ?? channel;
  return (
    <Surface part="message-composer" className={className}>
      <ComposerBody key={placeKey(place)} {...options} channel={channel} error={error} />
    </Surface>
  );
});

function ComposerBody({ error, ...options }: ComposerOptions & Pick<WritingFacts, 'error'>) {
  const { channel } = options;
  const connection = useLive(selectConnection);
  const blocked = useBlockedPartner(channel);
  const obstacle = writingObstacle({ channel, connection, error, blocked });
  return obstacle ? (
    <ComposerObstacle channel={channel} obstacle={obstacle} />
  ) : (
    <ComposerForm {...options} />
  );
}
