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
  endedTitle: 'You have been signed out',
  endedText: 'Your session has expired, or was ended elsewhere. What you have not sent yet is kept.',
  signInAgain: 'Sign in again',
  signedOutTitle: 'Signed out',
  signedOutText: 'Sign in to see your messages.',
};
