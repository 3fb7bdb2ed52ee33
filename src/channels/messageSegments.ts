import type { MessageLink, MessageMention } from '../sdk/index.js';
import { safeHref } from '../ui/safeHref.js';

/** A part of a message's text: plain, a link or a mention. `start` is its position in the text. */
export type MessageSegment = { start: number; text: string } & (
  | { type: 'text' }
  | { type: 'link'; href: string }
  | { type: 'mention'; mention: MessageMention }
);

/**
 * Splits a text at the links and mentions that the server found in it. Positions are not trusted: one that is out of
 * range, overlaps an earlier one, or does not fit the text marks nothing, and the text stays whole.
 */
export function messageSegments(
  body: string,
  links: readonly MessageLink[],
  mentions: readonly MessageMention[],
): MessageSegment[] {
  const marks = [
    ...links.map((link) => linkMark(body, link)),
    ...mentions.map((mention) => mentionMark(body, mention)),
  ];
  const segments: MessageSegment[] = [];
  let at = 0;
  for (const mark of marks.filter(isDefined).sort((a, b) => a.start - b.start)) {
    const { start, text } = mark;
    if (start < at) continue;
    if (start > at) segments.push({ type: 'text', start: at, text: body.slice(at, start) });
    segments.push(mark);
    at = start + text.length;
  }
  if (at < body.length) segments.push({ type: 'text', start: at, text: body.slice(at) });
  return segments;
}

/** The visible text of a segment, with names in the place of tags. */
export function segmentText(segment: MessageSegment): string {
  if (segment.type !== 'mention') return segment.text;
  const { mention } = segment;
  return mention.type === 'USER' ? `@${mention.user.displayName}` : `#${mention.channel.displayName}`;
}

function linkMark(
  body: string,
  { source, startPosition: start, endPosition }: MessageLink,
): MessageSegment | undefined {
  const text = sliceOf(body, start, endPosition);
  const href = safeHref(source);
  return text === undefined || href === undefined ? undefined : { type: 'link', start, text, href };
}

function mentionMark(body: string, mention: MessageMention): MessageSegment | undefined {
  const { startPosition: start, endPosition, tag } = mention;
  const text = sliceOf(body, start, endPosition);
  return text === undefined || text !== tag ? undefined : { type: 'mention', start, text, mention };
}

function sliceOf(body: string, start: number, end: number): string | undefined {
  const isInside =
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= body.length;
  return isInside ? body.slice(start, end) : undefined;
}

function isDefined(mark: MessageSegment | undefined): mark is MessageSegment {
  return mark !== undefined;
}
