'use client';

import './MessageText.css';
import { useMemo } from 'react';
import { type MessageSegment, messageSegments, segmentText } from '../../channels/messageSegments.js';
import type { MessageMention, SystemTextMessage, TextMessage } from '../../sdk/index.js';
import { part } from '../../ui/part.js';
import { partProps } from '../../ui/partProps.js';
import { useOwnUserId } from '../../users/useOwnUserId.js';
import { isEmojiOnly } from './isEmojiOnly.js';

/** Props of {@link MessageText}. */
export interface MessageTextProps {
  /** The message, with the positions of its links and mentions. */
  message: TextMessage | SystemTextMessage;
  className?: string;
}

declare module '../../ui/part.js' {
  interface PartRegistry {
    MessageText: MessageTextProps;
  }
}

/**
 * The text of a message, rendered as text and never as HTML. Links lead only to http, https and mailto, mentions show
 * the name of the person or channel, and one to three emoji on their own are shown large.
 *
 * Updates with the message. Guide: "Message links", "Message mentions".
 *
 * @example
 * {'body' in message && <MessageText message={message} />}
 */
export const MessageText = part(
  'MessageText',
  function MessageText({ message, className }: MessageTextProps) {
    const { body, links, mentions } = message;
    const segments = useMemo(() => messageSegments(body, links, mentions), [body, links, mentions]);
    return (
      <div dir="auto" {...partProps('message-text', { emoji: isEmojiOnly(body) }, className)}>
        {segments.map((segment) => (
          <Segment key={segment.start} segment={segment} />
        ))}
      </div>
    );
  },
);

function Segment({ segment }: { segment: MessageSegment }) {
  if (segment.type === 'text') return segment.text;
  if (segment.type === 'mention') return <Mention mention={segment.mention}>{segmentText(segment)}</Mention>;
  return (
    <a {...partProps('message-link')} href={segment.href} target="_blank" rel="noopener noreferrer nofollow">
      {segment.text}
    </a>
  );
}

function Mention({ mention, children }: { mention: MessageMention; children: string }) {
  const ownUserId = useOwnUserId();
  const isOwn = mention.type === 'USER' && mention.user.id === ownUserId;
  return (
    <span {...partProps('message-mention', { type: mention.type.toLowerCase(), own: isOwn })}>
      {children}
    </span>
  );
}
