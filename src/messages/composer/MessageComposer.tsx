'use client';

import './MessageComposer.css';
import { useChannel } from '../../channels/useChannel.js';
import { useLive } from '../../context/useLive.js';
import type { LiveState } from '../../live/liveStore.js';
import type { Channel } from '../../sdk/index.js';
import { useStrings } from '../../strings/StringsContext.js';
import { part } from '../../ui/part.js';
import { Surface } from '../../ui/Surface.js';
import { ComposerForm } from './ComposerForm.js';
import { ComposerNotice } from './ComposerNotice.js';
import { JoinToWrite } from './JoinToWrite.js';

/** Props of {@link MessageComposer}. */
export interface MessageComposerProps {
  /** Where messages go; each channel keeps its own draft. */
  channel: Channel;
  className?: string;
}

declare module '../../ui/part.js' {
  interface PartRegistry {
    MessageComposer: MessageComposerProps;
  }
}

/**
 * The field to write in. Enter sends, Shift+Enter begins a new line, and both leave an input method alone.
 * Offline it goes on: messages wait and are sent in order. Where one cannot write, it says why and what to do.
 *
 * Updates with the draft and with what the signed-in user may do; a keystroke renders nothing else.
 * SDK: `sendMessage`, `sendKeystrokes`, `joinChannel`.
 *
 * @example
 * <MessageComposer channel={channel} />
 */
export const MessageComposer = part('MessageComposer', function MessageComposer(props: MessageComposerProps) {
  const { className } = props;
  const { data: channel = props.channel } = useChannel(props.channel);
  return (
    <Surface part="message-composer" className={className}>
      <ComposerBody key={channel.id} channel={channel} />
    </Surface>
  );
});

const selectSignedOut = ({ connection }: LiveState) => connection.status === 'signed-out';

function ComposerBody({ channel }: { channel: Channel }) {
  const { connection } = useStrings();
  const signedOut = useLive(selectSignedOut);
  if (signedOut) return <ComposerNotice>{connection.signedOutText}</ComposerNotice>;
  return mustJoin(channel) ? <JoinToWrite channel={channel} /> : <ComposerForm channel={channel} />;
}

/** An open channel is open to everybody's words; the others want members. */
function mustJoin({ type, permissions }: Channel): boolean {
  return type !== 'OPEN' && permissions.canJoin;
}
