import type { ChatError, Connection } from '../sdk/index.js';

/** What a chat shows of its session. */
export type SessionView =
  | { view: 'signed-out' }
  | { view: 'connecting' }
  | { view: 'chat' }
  | {
      view: 'failed';
      error: ChatError;
      isRetrying: boolean;
      /** True if the server ended a running session: it now refuses the user who was signed in. */
      hasEnded: boolean;
    };

/**
 * The view after a change of the connection. A new attempt keeps showing the error, so that the page does not jump
 * back and forth.
 */
export function nextSessionView(shown: SessionView, connection: Connection): SessionView {
  switch (connection.status) {
    case 'signed-out':
      return { view: 'signed-out' };
    case 'connected':
    case 'reconnecting':
      return { view: 'chat' };
    case 'failed':
      return { view: 'failed', error: connection.error, isRetrying: false, hasEnded: hasEnded(shown) };
    case 'connecting':
      return shown.view === 'failed' ? { ...shown, isRetrying: true } : { view: 'connecting' };
  }
}

function hasEnded(shown: SessionView): boolean {
  return shown.view === 'chat' || (shown.view === 'failed' && shown.hasEnded);
}
