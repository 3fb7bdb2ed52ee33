import type { Attachment } from '../../live/composing.js';
import type { OutboxPlace } from '../../live/outbox.js';
import { createClientId, type SendMessageVariables } from '../outbox.js';
import { isPicture } from './attachments.js';

/**
 * The messages that text and files become. A message is text or one file: so each file is one, pictures belong
 * together by their tag, and the words come after what they are about.
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
