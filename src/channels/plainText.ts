import type { SystemTextMessage, TextMessage } from '../sdk/index.js';
import { messageSegments, segmentText } from './messageSegments.js';

/** A message's words as people read them, with names in the place of marks. */
export function plainText({ body, links, mentions }: TextMessage | SystemTextMessage): string {
  return messageSegments(body, links, mentions).map(segmentText).join('');
}
