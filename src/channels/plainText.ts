import type { SystemTextMessage, TextMessage } from '../sdk/index.js';
import { messageSegments, segmentText } from './messageSegments.js';

/** The text of a message as people read it, with names in the place of mention tags. */
export function plainText({ body, links, mentions }: TextMessage | SystemTextMessage): string {
  return messageSegments(body, links, mentions).map(segmentText).join('');
}
