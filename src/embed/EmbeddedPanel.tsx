import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useChannel } from '../channels/useChannel.js';
import { useUnreadChannelsCount } from '../channels/useUnreadChannelsCount.js';
import { useSendMessage } from '../messages/useSendMessage.js';
import { ChatPanel } from '../panel/ChatPanel.js';
import { ChatKittyProvider } from '../provider/ChatKittyProvider.js';
import { useChatKittyEvent } from '../session/useChatKittyEvent.js';
import { type EmbedListener, type EmbedOptions, themeOf } from './options.js';

/** Sends a text to the open channel. */
export type SendText = (text: string) => Promise<unknown>;

interface EmbeddedPanelProps {
  options: EmbedOptions;
  queryClient: QueryClient;
  /** Hands out the way to send, or undefined while no channel is open. */
  onSend: (send: SendText | undefined) => void;
}

/** The panel with its provider, driven by a page without React. */
export function EmbeddedPanel({ options, queryClient, onSend }: EmbeddedPanelProps) {
  const { apiKey, username, authParams, host, isSecure, storage, locale, strings, layout } = options;
  const tell: EmbedListener = (event) => options.onEvent?.(event);
  const [channelId, setChannelId] = useOpenId(options.channelId ?? null);
  return (
    <ChatKittyProvider
      {...{ apiKey, username, authParams, host, isSecure, storage, locale, strings, queryClient }}
      theme={themeOf(options)}
    >
      <UnreadCount tell={tell} />
      <OpenChannel channelId={channelId} tell={tell} onSend={onSend} />
      <ChatPanel
        layout={layout}
        channelId={channelId}
        onChannelChange={(id) => {
          setChannelId(id);
          tell({ type: 'channelchange', channelId: id });
        }}
      />
    </ChatKittyProvider>
  );
}

/** The page may choose the channel, and so may the person: the last one to choose wins. */
function useOpenId(wanted: number | null) {
  const [followed, setFollowed] = useState(wanted);
  const [channelId, setChannelId] = useState(wanted);
  if (followed !== wanted) {
    setFollowed(wanted);
    setChannelId(wanted);
  }
  return [channelId, setChannelId] as const;
}

/** Tells the page what is unread; renders nothing. */
function UnreadCount({ tell }: { tell: EmbedListener }) {
  const { data: count } = useUnreadChannelsCount();
  const newest = useRef(tell);
  useEffect(() => {
    newest.current = tell;
  });
  useEffect(() => {
    if (count !== undefined) newest.current({ type: 'unread', count });
  }, [count]);
  return null;
}

interface OpenChannelProps extends Pick<EmbeddedPanelProps, 'onSend'> {
  channelId: number | null;
  tell: EmbedListener;
}

/** Hears and speaks in the open channel on behalf of the page; renders nothing. */
function OpenChannel({ channelId, tell, onSend }: OpenChannelProps) {
  const { data: channel } = useChannel(channelId ?? undefined);
  const { mutateAsync } = useSendMessage();
  useChatKittyEvent('onReceivedMessage', ({ message, channel: where }) => {
    if (where.id === channelId) tell({ type: 'message', message, channel: where });
  });
  useEffect(() => {
    onSend(channel && ((body) => mutateAsync({ channel, body })));
    return () => onSend(undefined);
  }, [channel, mutateAsync, onSend]);
  return null;
}
