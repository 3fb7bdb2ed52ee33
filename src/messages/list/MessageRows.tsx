'use client';

import { memo, type ReactNode, useMemo } from 'react';
import type { Channel } from '../../sdk/index.js';
import { partProps } from '../../ui/partProps.js';
import { MessageRow } from '../row/MessageRow.js';
import type { ThreadLayout } from '../row/threadLayout.js';
import { isMessageItem, newestOwn } from './arrivals.js';
import type { ThreadItem } from './messageGroups.js';
import { ChannelBeginning, DaySeparator, GapMark, UnreadLine } from './ThreadMarks.js';
import type { MessageWindow } from './useMessageWindow.js';

interface ItemProps {
  channel: Channel;
  layout: ThreadLayout;
  ownUserId: number | undefined;
}

interface MessageRowsProps extends ItemProps {
  items: readonly ThreadItem[];
  messageWindow: MessageWindow;
  /** The message that a jump led to, for a moment. */
  markedId: number | undefined;
  /** Stands above the first row. */
  children: ReactNode;
}

/** The rows in view, each at its place in a box as high as the whole thread. */
export function MessageRows({ items, messageWindow, markedId, children, ...props }: MessageRowsProps) {
  const { ownUserId } = props;
  const newestOwnKey = useMemo(() => newestOwn(items, ownUserId)?.key, [items, ownUserId]);
  return (
    <div {...partProps('message-rows')} style={{ blockSize: messageWindow.getTotalSize() }}>
      {children}
      {messageWindow.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        return (
          item && (
            <div
              key={key}
              ref={messageWindow.measureElement}
              data-index={index}
              {...partProps('message-slot', { marked: isMessageItem(item) && item.message.id === markedId })}
              style={{ insetBlockStart: start }}
            >
              <ItemView item={item} {...props} newestOwn={item.key === newestOwnKey} />
            </div>
          )
        );
      })}
    </div>
  );
}

interface ItemViewProps extends ItemProps {
  item: ThreadItem;
  newestOwn: boolean;
}

function ItemView({ item, channel, layout, ownUserId, newestOwn }: ItemViewProps) {
  if (item.type === 'beginning') return <ChannelBeginning channel={channel} />;
  if (item.type === 'day') return <DaySeparator moment={item.moment} />;
  if (item.type === 'unread') return <UnreadLine />;
  if (item.type === 'gap') return <GapMark gap={item.gap} />;
  const { message, position } = item;
  const own = 'user' in message && message.user.id === ownUserId;
  return <StillRow {...{ message, position, channel, layout, own, newestOwn }} />;
}

/** Renders only for its own message, however often the window moves. */
const StillRow = memo(MessageRow);
