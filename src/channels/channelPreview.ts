import type { Channel, ChatFile, Message } from '../sdk/index.js';
import type { Strings } from '../strings/defaultStrings.js';
import { channelPartner } from './channelPeople.js';
import { plainText } from './plainText.js';

/** The newest message of a channel in one line: who, unless that is clear, and what. */
export function channelPreview(channel: Channel, ownUserId: number | undefined, strings: Strings): string {
  const message = channel.lastReceivedMessage;
  if (!message) {
    return strings.channels.noMessages;
  }
  const author = previewAuthor(message, ownUserId, strings);
  const isPartner = author !== strings.common.you && channelPartner(channel, ownUserId) !== undefined;
  const words = messageInBrief(message, strings);
  return author === undefined || isPartner ? words : strings.channels.lastMessage(author, words);
}

/** What a message says, in one line. */
export function messageInBrief(message: Message, strings: Strings): string {
  if (message.deleted) {
    return strings.messages.deleted;
  }
  return 'body' in message ? plainText(message).replace(/\s+/g, ' ') : fileInBrief(message.file, strings);
}

function fileInBrief({ contentType, name }: ChatFile, { channels }: Strings): string {
  const [family] = contentType.split('/');
  if (family === 'image') return channels.lastImage;
  if (family === 'video') return channels.lastVideo;
  return family === 'audio' ? channels.lastAudio : name;
}

function previewAuthor(message: Message, ownUserId: number | undefined, { common }: Strings) {
  if (!('user' in message)) return undefined;
  return message.user.id === ownUserId ? common.you : message.user.displayName;
}
