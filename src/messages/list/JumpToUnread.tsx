'use client';

import './ThreadPill.css';
import { useStrings } from '../../strings/StringsContext.js';
import { ArrowUpIcon } from '../../ui/icons.js';
import { part } from '../../ui/part.js';
import { partProps } from '../../ui/partProps.js';

/** Props of {@link JumpToUnread}. */
export interface JumpToUnreadProps {
  /** How many messages were unread when the list was opened. */
  count: number;
  onClick: () => void;
  className?: string;
}

declare module '../../ui/part.js' {
  interface PartRegistry {
    JumpToUnread: JumpToUnreadProps;
  }
}

/**
 * The way up to where the person's reading had ended, until they have been there.
 *
 * @example
 * const parts: Parts = { JumpToUnread: ({ count, onClick }) => <button onClick={onClick}>{count} above</button> };
 */
export const JumpToUnread = part('JumpToUnread', function JumpToUnread(props: JumpToUnreadProps) {
  const { count, onClick, className = '' } = props;
  const { messages } = useStrings();
  return (
    <button
      type="button"
      {...partProps('jump-to-unread', { at: 'top', unread: true }, `ck-thread-pill ${className}`)}
      title={messages.jumpToUnread}
      onClick={onClick}
    >
      <ArrowUpIcon size={18} />
      {messages.unreadAbove(count)}
    </button>
  );
});
