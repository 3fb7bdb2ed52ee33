import type { QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useUnreadChannelsCount } from '../channels/useUnreadChannelsCount.js';
import { useSendMessage } from '../messages/useSendMessage.js';
import { ChatPanel } from '../panel/ChatPanel.js';
import { ChatKittyProvider } from '../provider/ChatKittyProvider.js';
import { useConnection } from '../provider/useConnection.js';
import { useChatKittyEvent } from '../session/useChatKittyEvent.js';
import { useNewest } from '../ui/useNewest.js';
import { type EmbedListener, type EmbedOptions, themeOf } from './options.js';

/** Sends a message; its promise settles with it. */
export type SendMessage = ReturnType<typeof useSendMessage>['mutateAsync'];

interface EmbeddedPanelProps {
  options: EmbedOptions;
  queryClient: QueryClient;
  /** Hands out the way to send, once it is known whether somebody is signed in. */
  onSender: (send: SendMessage) => void;
}

/** The panel with its provider, driven by a page without React. */
export function EmbeddedPanel({ options, queryClient, onSender }: EmbeddedPanelProps) {
  const { apiKey, username, authParams, host, isSecure, storage, locale, strings, layout } = options;
  const { channelId = null } = options;
  const tell: EmbedListener = (event) => options.onEvent?.(event);
  return (
    <ChatKittyProvider
      {...{ apiKey, username, authParams, host, isSecure, storage, locale, strings, queryClient }}
      theme={themeOf(options)}
    >
      <UnreadCount tell={tell} />
      <Messages channelId={channelId} tell={tell} onSender={onSender} />
      <ChatPanel
        layout={layout}
        channelId={channelId}
        onChannelChange={(id) => tell({ type: 'channelchange', channelId: id })}
      />
    </ChatKittyProvider>
  );
}

/** Tells the page what is unread; renders nothing. */
function UnreadCount({ tell }: { tell: EmbedListener }) {
  const { data: count } = useUnreadChannelsCount();
  const newest = useNewest(tell);
  useEffect(() => {
    if (count !== undefined) newest.current({ type: 'unread', count });
  }, [count, newest]);
  return null;
}

interface MessagesProps extends Pick<EmbeddedPanelProps, 'onSender'> {
  channelId: number | null;
  tell: EmbedListener;
}

/** Hears the open channel and speaks on behalf of the page; renders nothing. */
function Messages({ channelId, tell, onSender }: MessagesProps) {
  const { mutateAsync } = useSendMessage();
  useChatKittyEvent('onReceivedMessage', ({ message, channel }) => {
    if (channel.id === channelId) tell({ type: 'message', message, channel });
  });
  const { status } = useConnection();
  useEffect(() => {
    if (status !== 'connecting') onSender(mutateAsync);
  }, [status, mutateAsync, onSender]);
  return null;
}
