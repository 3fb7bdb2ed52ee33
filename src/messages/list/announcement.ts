import { messageInBrief } from '../../channels/channelPreview.js';
import type { Strings } from '../../strings/defaultStrings.js';
import type { ListedMessage } from '../useMessages.js';

/** More than this at once would keep a screen reader talking: then only their number is told. */
const MOST_SPOKEN = 3;
/** Nobody wants a page read out unasked. */
const LONGEST_SPOKEN = 240;

/** What a screen reader says about messages that arrived together. */
export function announcement(arrived: readonly ListedMessage[], strings: Strings): string {
  if (arrived.length > MOST_SPOKEN) return strings.messages.newMessages(arrived.length);
  return arrived.map((message) => spoken(message, strings)).join('\n');
}

function spoken(message: ListedMessage, strings: Strings): string {
  const words = shortened(messageInBrief(message, strings));
  return 'user' in message ? strings.messages.arrived(message.user.displayName, words) : words;
}

function shortened(text: string): string {
  return text.length > LONGEST_SPOKEN ? `${text.slice(0, LONGEST_SPOKEN)}…` : text;
}
