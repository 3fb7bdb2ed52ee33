'use client';

import type { Channel } from '../../sdk/index.js';
import { formatList } from '../../strings/formatters.js';
import { useLocale, useStrings } from '../../strings/StringsContext.js';
import { CheckCheckIcon } from '../../ui/icons.js';
import { partProps } from '../../ui/partProps.js';
import type { ListedMessage } from '../useMessages.js';
import { useReaders } from './useReaders.js';

const MOST_NAMES = 3;

/**
 * Shown below your newest message: that it was seen, and in a group by whom. Renders nothing until somebody has read
 * it.
 */
export function SeenMark({ message, channel, onClick }: SeenMarkProps) {
  const locale = useLocale();
  const { messages } = useStrings();
  const { data: readers = [] } = useReaders(message);
  if (readers.length === 0) return null;
  const names = readers.slice(0, MOST_NAMES).map(({ user }) => user.displayName);
  const others = readers.length - names.length;
  const all = others > 0 ? [...names, messages.andMore(others)] : names;
  return (
    <button type="button" {...partProps('message-note')} onClick={onClick}>
      <CheckCheckIcon size={14} />
      {channel.type === 'DIRECT' ? messages.seen : messages.readBy(formatList(all, locale))}
    </button>
  );
}

interface SeenMarkProps {
  message: ListedMessage;
  channel: Channel;
  /** Called when the person asks for all readers. */
  onClick: () => void;
}
