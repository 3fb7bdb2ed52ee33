import { plural } from './plural.js';

/** What the chat says about its connection. */
export const connectionStrings = {
  connecting: 'Connecting…',
  connected: 'Back online',
  reconnecting: 'Connection lost. Reconnecting…',
  offline: 'You are offline. Messages will be sent when you are back.',
  waiting: (count: number) => `${plural(count, 'message', 'messages')} waiting`,
  failedTitle: 'Could not connect',
  signInFailedTitle: 'Could not sign in',
  failedText: 'Check your connection, then try again.',
  signedOutTitle: 'Signed out',
  signedOutText: 'Sign in to see your messages.',
};
