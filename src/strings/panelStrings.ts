import { plural } from './plural.js';

/** The whole chat, and the button that opens it. */
export const panelStrings = {
  label: 'Chat',
  open: 'Open chat',
  openUnread: (count: number) => `Open chat, ${plural(count, 'unread conversation', 'unread conversations')}`,
  close: 'Close chat',
  backToChannels: 'Back to channels',
  channelGone: (channel: string) => `You are no longer in ${channel}.`,
  channelMissingTitle: 'Channel not found',
  channelMissing: 'That channel does not exist, or is not open to you.',
};
