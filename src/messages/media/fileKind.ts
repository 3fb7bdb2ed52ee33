import type { ChatFile } from '../../sdk/index.js';
import type { ListedMessage } from '../useMessages.js';

/** How a file is shown. */
export type FileKind = 'image' | 'video' | 'audio' | 'other';

/** Decided by its MIME type; an empty file has nothing to show. */
export function kindOfFile({ contentType, size }: Pick<ChatFile, 'contentType' | 'size'>): FileKind {
  const [family = ''] = contentType.split('/');
  if (size === 0) return 'other';
  return family === 'image' || family === 'video' || family === 'audio' ? family : 'other';
}

/** A message whose file is a picture. */
export type PictureMessage = ListedMessage & { file: ChatFile };

/** True for messages that show a picture. */
export function isPicture(message: ListedMessage): message is PictureMessage {
  return 'file' in message && !message.deleted && kindOfFile(message.file) === 'image';
}

/** The pictures to browse from one of them: those with the same group tag, or else all of the list. */
export function albumOf(messages: readonly ListedMessage[], shown: ListedMessage): PictureMessage[] {
  const pictures = messages.filter(isPicture);
  const group =
    shown.groupTag === undefined ? pictures : pictures.filter(({ groupTag }) => groupTag === shown.groupTag);
  return group.some(({ id }) => id === shown.id) || !isPicture(shown) ? group : [shown];
}
