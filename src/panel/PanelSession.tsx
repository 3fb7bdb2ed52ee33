'use client';

import { type ReactNode, useState } from 'react';
import { useConnection } from '../provider/useConnection.js';
import { type ChatError, type Connection, isChatError } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { EmptyState } from '../ui/EmptyState.js';
import { ErrorState } from '../ui/ErrorState.js';
import { ConversationIcon } from '../ui/icons.js';
import { PanelSkeleton } from './PanelSkeleton.js';
import { nextSessionView, type SessionView } from './sessionView.js';

/** Shows the chat while somebody is signed in, and otherwise why there is none. */
export function PanelSession({ children }: { children: ReactNode }): ReactNode {
  const { session, retry } = useSessionView();
  switch (session.view) {
    case 'chat':
      return children;
    case 'connecting':
      return <PanelSkeleton />;
    case 'signed-out':
      return <SignedOut />;
    case 'failed':
      return <SignInFailed {...session} onRetry={retry} />;
  }
}

function useSessionView() {
  const { retry, ...connection } = useConnection();
  const state = connection.status === 'failed' ? connection.error : connection.status;
  const [followed, setFollowed] = useState<ChatError | Connection['status']>();
  const [session, setSession] = useState(() => nextSessionView({ view: 'connecting' }, connection));
  if (followed !== state) {
    setFollowed(state);
    setSession(nextSessionView(session, connection));
  }
  return { session, retry };
}

function SignedOut() {
  const { connection } = useStrings();
  return (
    <EmptyState
      icon={<ConversationIcon size={24} />}
      title={connection.signedOutTitle}
      text={connection.signedOutText}
    />
  );
}

type SignInFailedProps = Extract<SessionView, { view: 'failed' }> & { onRetry: () => void };

function SignInFailed({ error, isRetrying, hasEnded, onRetry }: SignInFailedProps) {
  const { connection } = useStrings();
  const isUnreachable = isChatError(error, 'connection-failed') || isChatError(error, 'timed-out');
  const words =
    hasEnded && !isUnreachable
      ? { title: connection.endedTitle, message: connection.endedText, retryLabel: connection.signInAgain }
      : {
          title: isUnreachable ? connection.failedTitle : connection.signInFailedTitle,
          message: error.message,
        };
  return <ErrorState {...words} onRetry={onRetry} retrying={isRetrying} />;
}
