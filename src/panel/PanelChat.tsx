'use client';

import { useEffect, useState } from 'react';
import { ChannelList } from '../channels/ChannelList.js';
import { usePrefetchChannel } from '../messages/usePrefetchChannel.js';
import { NotificationAlerts } from '../notifications/NotificationAlerts.js';
import { NotificationToasts } from '../notifications/NotificationToasts.js';
import { ConnectionBanner } from '../provider/ConnectionBanner.js';
import type { Channel, Message } from '../sdk/index.js';
import { partProps } from '../ui/partProps.js';
import type { ChatPanelProps } from './ChatPanel.js';
import { type Aside, PanelAside } from './PanelAside.js';
import { PanelHeader } from './PanelHeader.js';
import { PanelThread, preloadThread } from './PanelThread.js';
import { useOpenChannel } from './useOpenChannel.js';
import { usePanes } from './usePanes.js';

/** The chat of somebody who is signed in: the channels, and what is open. */
export function PanelChat({
  layout,
  messageId,
  linkTo,
  onSignOut,
  ...selection
}: Omit<ChatPanelProps, 'className'>) {
  const { channelId, channel, isMissing, farewell, open, close } = useOpenChannel(selection);
  const { frameProps, listRef, threadRef } = usePanes(channelId !== null, close);
  const [chosen, setAside] = useState<Aside>();
  const [target, setTarget] = useState<Message>();
  const prefetchChannel = usePrefetchChannel();
  useEffect(preloadThread, []);
  const openAt = (where: Channel, message: Message) => {
    open(where);
    setTarget(message);
  };
  // It belongs to its channel: who goes on to another one leaves it.
  const aside = channel && chosen?.channelId === channel.id ? chosen : undefined;
  const view = channelId === null ? 'list' : 'thread';
  return (
    <div {...partProps('panel-frame', { view, aside: aside !== undefined })} {...frameProps}>
      <ConnectionBanner className="ck-panel-banner" />
      <div ref={listRef} {...partProps('panel-list')} tabIndex={-1}>
        <Farewell words={farewell} />
        <PanelHeader onOpen={openAt} onSignOut={onSignOut} />
        <ChannelList
          selectedId={channelId ?? undefined}
          onSelect={open}
          onIntent={prefetchChannel}
          linkTo={linkTo}
        />
      </div>
      <div ref={threadRef} {...partProps('panel-thread')} tabIndex={-1}>
        <PanelThread
          channel={channel}
          isOpen={channelId !== null}
          isMissing={isMissing}
          layout={layout}
          messageId={target?.channelId === channelId ? target?.id : messageId}
          linkTo={linkTo}
          onClose={close}
          onOpenThread={(message) => setAside({ channelId: message.channelId, message })}
          onOpenDetails={() => channelId !== null && setAside({ channelId })}
        />
      </div>
      {channel && aside && (
        <PanelAside {...{ aside, channel, layout }} onClose={() => setAside(undefined)} onMessage={open} />
      )}
      <NotificationToasts className="ck-panel-toasts" onOpen={openAt} />
      <NotificationAlerts onOpen={openAt} />
    </div>
  );
}

/** Why a channel that was open no longer is. The element is always there, so that its words are announced. */
function Farewell({ words }: { words: string | undefined }) {
  return (
    <div role="status" {...partProps('panel-farewell')}>
      {words}
    </div>
  );
}
