import { plural } from './plural.js';

/** The field in which messages are written. */
export const composerStrings = {
  label: 'Message',
  placeholder: (channel: string) => `Message ${channel}`,
  send: 'Send',
  saveEdit: 'Save changes',
  cancelEdit: 'Stop editing',
  cancelReply: 'Stop replying',
  editing: 'Editing message',
  attach: 'Attach files',
  attachments: 'Attached files',
  removeAttachment: (name: string) => `Remove ${name}`,
  dropFiles: 'Drop files to attach them',
  emoji: 'Emoji',
  searchEmoji: 'Search emoji',
  noEmoji: 'No emoji found',
  suggestPeople: 'People',
  suggestChannels: 'Channels',
  suggestEmoji: 'Emoji',
  charactersLeft: (count: number) => `${count} left`,
  tooLong: (limit: string) => `Messages can have up to ${limit} characters.`,
  fileTooLarge: (name: string, limit: string) => `${name} is too large. Files can have up to ${limit}.`,
  tooManyFiles: (limit: number) => `Up to ${plural(limit, 'file', 'files')} can go with one message.`,
  readOnly: 'You cannot write in this channel.',
  joinToWrite: 'Join the channel to write.',
};
