'use client';

import './TypingIndicator.css';
import type { Channel } from '../sdk/index.js';
import { useLocale, useStrings } from '../strings/StringsContext.js';
import { typingWords } from '../strings/typingWords.js';
import { part } from '../ui/part.js';
import { partProps } from '../ui/partProps.js';
import { Surface } from '../ui/Surface.js';
import { useTypingUsers } from './useTypingUsers.js';

/** Props of {@link TypingIndicator}. */
export interface TypingIndicatorProps {
  /** The channel to show. Its chat session must be open, as it is in `MessageThread`. */
  channel: Channel;
  className?: string;
}

declare module '../ui/part.js' {
  interface PartRegistry {
    TypingIndicator: TypingIndicatorProps;
  }
}

/**
 * Says who is typing, for screen readers, too. Its height never changes, so nothing jumps when the text appears.
 *
 * Updates when the set of people changes, not on every keystroke. SDK: `onTypingStarted`, `onTypingStopped`.
 *
 * @example
 * <TypingIndicator channel={channel} />
 */
export const TypingIndicator = part('TypingIndicator', function TypingIndicator(props: TypingIndicatorProps) {
  const { channel, className } = props;
  const names = useTypingUsers(channel).map(({ displayName }) => displayName);
  const words = typingWords(names, useStrings(), useLocale());
  return (
    <Surface role="status" part="typing-indicator" state={{ active: words !== '' }} className={className}>
      {words !== '' && <Dots />}
      <span {...partProps('typing-words')}>{words}</span>
    </Surface>
  );
});

function Dots() {
  return (
    <span aria-hidden="true" {...partProps('typing-dots')}>
      <i {...partProps('typing-dot')} />
      <i {...partProps('typing-dot')} />
      <i {...partProps('typing-dot')} />
    </span>
  );
}
