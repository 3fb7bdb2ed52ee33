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
import { PanelAside } from './PanelAside.js';
import { PanelHeader } from './PanelHeader.js';
import { PanelThread, preloadThread } from './PanelThread.js';
import { allPanelFeatures } from './panelFeatures.js';
import { useAside } from './useAside.js';
import { useOpenChannel } from './useOpenChannel.js';
import { usePanes } from './usePanes.js';

/** The chat of the signed-in user: the channels, and what is open. */
export function PanelChat(props: Omit<ChatPanelProps, 'className'>) {
  const { layout, messageId, linkTo, onSignOut, ...selection } = props;
  const features = { ...allPanelFeatures, ...props.features };
  const { channelId, channel, isMissing, farewell, open, close } = useOpenChannel(selection);
  const { aside, show, openThread, closeAside } = useAside(channel);
  const [target, setTarget] = useState<Message>();
  const { frameProps, listRef, threadRef } = usePanes({
    isThreadOpen: channelId !== null,
    onBack: close,
    onCloseAside: aside && closeAside,
  });
  const prefetchChannel = usePrefetchChannel();
  useEffect(preloadThread, []);
  const openAt = (where: Channel, message: Message) => {
    open(where);
    setTarget(message);
  };
  const view = channelId === null ? 'list' : 'thread';
  return (
    <div {...partProps('panel-frame', { view, aside: aside !== undefined })} {...frameProps}>
      <ConnectionBanner className="ck-panel-banner" />
      <div ref={listRef} {...partProps('panel-list')} tabIndex={-1}>
        <Farewell words={farewell} />
        <PanelHeader features={features} onOpen={openAt} onSignOut={onSignOut} />
        <ChannelList
          selectedId={channelId ?? undefined}
          onSelect={open}
          onIntent={prefetchChannel}
          linkTo={linkTo}
          canCreate={features.createChannel}
          canBrowse={features.browseChannels}
        />
      </div>
      <div ref={threadRef} {...partProps('panel-thread')} tabIndex={-1}>
        <PanelThread
          {...{ channel, isMissing, layout, linkTo }}
          isOpen={channelId !== null}
          messageId={target?.channelId === channelId ? target?.id : messageId}
          onClose={close}
          onOpenThread={features.threads ? openThread : undefined}
          onOpenThreads={features.threads ? () => show('threads') : undefined}
          onOpenDetails={features.channelDetails ? () => show('details') : undefined}
        />
      </div>
      {channel && aside && (
        <PanelAside
          {...{ aside, channel, layout, linkTo }}
          onClose={closeAside}
          onOpenThread={openThread}
          onMessage={features.createChannel ? open : undefined}
        />
      )}
      {features.notifications && (
        <>
          <NotificationToasts className="ck-panel-toasts" onOpen={openAt} />
          <NotificationAlerts onOpen={openAt} />
        </>
      )}
    </div>
  );
}

/** Says why the open channel was closed. The element is always rendered, so that screen readers announce its text. */
function Farewell({ words }: { words: string | undefined }) {
  return (
    <div role="status" {...partProps('panel-farewell')}>
      {words}
    </div>
  );
}
