import type { MessageLink, MessageMention } from '../sdk/index.js';
import { safeHref } from '../ui/safeHref.js';

/** A part of a message's text: plain, a link or a mention. */
export type MessageSegment =
  | { type: 'text'; text: string }
  | { type: 'link'; text: string; href: string }
  | { type: 'mention'; text: string; mention: MessageMention };

type Mark = { start: number; end: number; segment: MessageSegment };

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
  for (const { start, end, segment } of marks.filter(isDefined).sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    if (start > at) segments.push({ type: 'text', text: body.slice(at, start) });
    segments.push(segment);
    at = end;
  }
  if (at < body.length) segments.push({ type: 'text', text: body.slice(at) });
  return segments;
}

/** The visible text of a segment, with names in the place of tags. */
export function segmentText(segment: MessageSegment): string {
  if (segment.type !== 'mention') return segment.text;
  const { mention } = segment;
  return mention.type === 'USER' ? `@${mention.user.displayName}` : `#${mention.channel.displayName}`;
}

function linkMark(body: string, { source, startPosition, endPosition }: MessageLink): Mark | undefined {
  const text = sliceOf(body, startPosition, endPosition);
  const href = safeHref(source);
  if (text === undefined || href === undefined) return undefined;
  return { start: startPosition, end: endPosition, segment: { type: 'link', text, href } };
}

function mentionMark(body: string, mention: MessageMention): Mark | undefined {
  const text = sliceOf(body, mention.startPosition, mention.endPosition);
  if (text === undefined || text !== mention.tag) return undefined;
  return {
    start: mention.startPosition,
    end: mention.endPosition,
    segment: { type: 'mention', text, mention },
  };
}

function sliceOf(body: string, start: number, end: number): string | undefined {
  const isInside =
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= body.length;
  return isInside ? body.slice(start, end) : undefined;
}

function isDefined(mark: Mark | undefined): mark is Mark {
  return mark !== undefined;
}
