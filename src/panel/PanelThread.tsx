'use client';

import { ChannelHeader } from '../channels/ChannelHeader.js';
import type { ThreadLayout } from '../messages/row/threadLayout.js';
import type { Channel, Message } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { Button } from '../ui/Button.js';
import { EmptyState } from '../ui/EmptyState.js';
import { IconButton } from '../ui/IconButton.js';
import { ConversationIcon, HideIcon, MessageIcon } from '../ui/icons.js';
import { lazyComponent } from '../ui/lazyComponent.js';
import { partProps } from '../ui/partProps.js';
import { Spinner } from '../ui/Spinner.js';

// Loaded on demand, so that the channels appear without waiting for a conversation that is not open yet.
const MessageThread = lazyComponent(
  () => import('../messages/MessageThread.js').then((module) => module.MessageThread),
  <LoadingChannel />,
);

interface PanelThreadProps {
  /** Undefined while it is loading, and while none is open. */
  channel: Channel | undefined;
  isOpen: boolean;
  /** True if the server says that there is no such channel for this person. */
  isMissing: boolean;
  layout: ThreadLayout | undefined;
  /** The message to open at. */
  messageId: number | undefined;
  linkTo: ((channel: Channel, message?: Message) => string) | undefined;
  onClose: () => void;
  /** Called when the person wants to see the replies to a message. Without it, that is not offered. */
  onOpenThread: ((message: Message) => void) | undefined;
  /** Called when the person wants to see the list of threads. Without it, that is not offered. */
  onOpenThreads: (() => void) | undefined;
  onOpenDetails: (() => void) | undefined;
}

/** Loads the code of a conversation before one is opened. */
export const preloadThread = () => MessageThread.preload();

/** The open conversation, or why there is none. */
export function PanelThread(props: PanelThreadProps) {
  const { channel, isOpen, isMissing, onClose, onOpenThreads, onOpenDetails, ...thread } = props;
  if (!isOpen) return <NothingOpen />;
  if (isMissing) return <MissingChannel onClose={onClose} />;
  if (!channel) return <LoadingChannel />;
  return (
    <>
      <ChannelHeader
        {...{ channel, onOpenDetails }}
        linkTo={thread.linkTo}
        onBack={onClose}
        actions={onOpenThreads && <ThreadsButton onClick={onOpenThreads} />}
      />
      <MessageThread key={channel.id} channel={channel} {...thread} />
    </>
  );
}

function ThreadsButton({ onClick }: { onClick: () => void }) {
  const { messages } = useStrings();
  return (
    <IconButton label={messages.threads} onClick={onClick}>
      <MessageIcon />
    </IconButton>
  );
}

function NothingOpen() {
  const { channels } = useStrings();
  return (
    <EmptyState icon={<ConversationIcon size={24} />} title={channels.pickTitle} text={channels.pickText} />
  );
}

function MissingChannel({ onClose }: Pick<PanelThreadProps, 'onClose'>) {
  const { panel } = useStrings();
  return (
    <EmptyState
      icon={<HideIcon size={24} />}
      title={panel.channelMissingTitle}
      text={panel.channelMissing}
      action={<Button onClick={onClose}>{panel.backToChannels}</Button>}
    />
  );
}

function LoadingChannel() {
  return (
    <div {...partProps('panel-loading')}>
      <Spinner />
    </div>
  );
}
