'use client';

import './ThreadPill.css';
import { useStrings } from '../../strings/StringsContext.js';
import { ArrowDownIcon } from '../../ui/icons.js';
import { part } from '../../ui/part.js';
import { partProps } from '../../ui/partProps.js';

/** Props of {@link JumpToLatest}. */
export interface JumpToLatestProps {
  /** How many messages arrived since the reader scrolled away. */
  count: number;
  onClick: () => void;
  className?: string;
}

declare module '../../ui/part.js' {
  interface PartRegistry {
    JumpToLatest: JumpToLatestProps;
  }
}

/**
 * The way back to the newest message, and how many are waiting there.
 *
 * @example
 * const parts: Parts = { JumpToLatest: ({ count, onClick }) => <button onClick={onClick}>{count} below</button> };
 */
export const JumpToLatest = part('JumpToLatest', function JumpToLatest(props: JumpToLatestProps) {
  const { count, onClick, className } = props;
  const { messages } = useStrings();
  const isEmpty = count === 0;
  return (
    <button
      type="button"
      {...partProps('jump-to-latest', { unread: !isEmpty }, `ck-thread-pill ${className ?? ''}`)}
      aria-label={isEmpty ? messages.jumpToLatest : undefined}
      title={messages.jumpToLatest}
      onClick={onClick}
    >
      <ArrowDownIcon size={18} />
      {!isEmpty && messages.newMessages(count)}
    </button>
  );
});
