'use client';

import './ConnectionBanner.css';
import { useOutbox } from '../messages/useOutbox.js';
import { useStrings } from '../strings/StringsContext.js';
import { Button } from '../ui/Button.js';
import { AlertIcon, CheckIcon, WifiOffIcon } from '../ui/icons.js';
import { part } from '../ui/part.js';
import { partProps } from '../ui/partProps.js';
import { Spinner } from '../ui/Spinner.js';
import { Surface } from '../ui/Surface.js';
import type { ConnectionNotice } from './connectionNotice.js';
import { type ConnectionResult, useConnection } from './useConnection.js';
import { useConnectionNotice } from './useConnectionNotice.js';

/** Props of {@link ConnectionBanner}. */
export interface ConnectionBannerProps {
  /** Added to the outermost element. */
  className?: string;
}

declare module '../ui/part.js' {
  interface PartRegistry {
    ConnectionBanner: ConnectionBannerProps;
  }
}

/**
 * Says when the connection is lost, how many messages wait for it, and when it is back; after a failed sign-in
 * what happened, with a way to try again. Takes no space while all is well, and does not flicker: a connection
 * that comes back within two seconds was never gone.
 *
 * Updates when there is something new to say. SDK: `onCurrentUserOnline`, `onCurrentUserOffline`.
 *
 * @example
 * <ChatKittyProvider apiKey="…" username="ada">
 *   <ConnectionBanner />
 *   <ChannelList />
 * </ChatKittyProvider>
 */
export const ConnectionBanner = part(
  'ConnectionBanner',
  function ConnectionBanner({ className }: ConnectionBannerProps) {
    const connection = useConnection();
    const notice = useConnectionNotice(connection.status);
    return (
      <Surface part="connection-banner" role="status" state={{ notice }} className={className}>
        {notice !== 'none' && (
          <div key={notice} {...partProps('connection-notice')}>
            <NoticeIcon notice={notice} />
            <NoticeWords notice={notice} connection={connection} />
            {notice === 'failed' && <RetryButton onRetry={connection.retry} />}
          </div>
        )}
      </Surface>
    );
  },
);

function NoticeIcon({ notice }: { notice: ConnectionNotice }) {
  if (notice === 'back') return <CheckIcon size={16} />;
  if (notice === 'connecting') return <Spinner label={null} />;
  return notice === 'failed' ? <AlertIcon size={16} /> : <WifiOffIcon size={16} />;
}

interface NoticeWordsProps {
  notice: ConnectionNotice;
  connection: ConnectionResult;
}

function NoticeWords({ notice, connection }: NoticeWordsProps) {
  const words = useStrings().connection;
  const sentences = {
    none: '',
    connecting: words.connecting,
    lost: words.reconnecting,
    back: words.connected,
    failed: connection.status === 'failed' ? connection.error.message : words.failedTitle,
  };
  return (
    <span {...partProps('connection-notice-words')}>
      {sentences[notice]}
      {notice === 'lost' && <WaitingMessages />}
    </span>
  );
}

function WaitingMessages() {
  const words = useStrings().connection;
  const waiting = useOutbox().items.filter(({ status }) => status !== 'failed').length;
  return waiting > 0 ? <> {words.waiting(waiting)}</> : null;
}

function RetryButton({ onRetry }: { onRetry: () => void }) {
  const { common } = useStrings();
  return (
    <Button size="s" onClick={onRetry}>
      {common.retry}
    </Button>
  );
}
