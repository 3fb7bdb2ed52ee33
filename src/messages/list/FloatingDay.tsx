'use client';

import './ThreadPill.css';
import { partProps } from '../../ui/partProps.js';
import { Timestamp } from '../../ui/Timestamp.js';
import type { ThreadItem } from './messageGroups.js';
import type { MessageWindow } from './useMessageWindow.js';

interface FloatingDayProps {
  items: readonly ThreadItem[];
  messageWindow: MessageWindow;
  /** False where nobody needs to be told, or something else stands in its place. */
  enabled: boolean;
}

/** While somebody scrolls: the day of what is at the upper edge. For the eye alone, since days are in the log. */
export function FloatingDay({ items, messageWindow, enabled }: FloatingDayProps) {
  const top = messageWindow.getVirtualItemForOffset(messageWindow.scrollOffset ?? 0);
  const item = top && items[top.index];
  const message = item?.type === 'message' ? item.messages[0] : undefined;
  if (!message) return null;
  return (
    <div
      aria-hidden="true"
      {...partProps(
        'floating-day',
        { at: 'top', shown: enabled && messageWindow.isScrolling },
        'ck-thread-pill',
      )}
    >
      <Timestamp moment={message.createdTime} format="day" />
    </div>
  );
}
