import type { Attachment } from '../../live/composing.js';
import type { OutboxPlace } from '../../live/outbox.js';
import { createClientId, type SendMessageVariables } from '../outbox.js';
import { isPicture } from './attachments.js';

/**
 * The messages to send for a text and files. A message is either a text or one file, so each file becomes a message
 * of its own. They are sent with one group tag, and the text comes last.
 */
export function outgoingMessages(
  place: OutboxPlace,
  body: string,
  attachments: readonly Attachment[],
): SendMessageVariables[] {
  const album = attachments.filter(({ file }) => isPicture(file)).length > 1 ? createClientId() : undefined;
  const files = attachments.map(({ file }) => ({
    ...place,
    file,
    groupTag: isPicture(file) ? album : undefined,
  }));
  return body === '' ? files : [...files, { ...place, body }];
}
