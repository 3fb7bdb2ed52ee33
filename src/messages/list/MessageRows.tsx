'use client';

import { memo, type ReactNode } from 'react';
import type { Channel } from '../../sdk/index.js';
import { partProps } from '../../ui/partProps.js';
import { MessageRow } from '../row/MessageRow.js';
import type { ThreadLayout } from '../row/threadLayout.js';
import type { ThreadItem } from './messageGroups.js';
import { ChannelBeginning, DaySeparator } from './ThreadMarks.js';
import type { MessageWindow } from './useMessageWindow.js';

interface ItemProps {
  channel: Channel;
  layout: ThreadLayout;
  ownUserId: number | undefined;
}

interface MessageRowsProps extends ItemProps {
  items: readonly ThreadItem[];
  messageWindow: MessageWindow;
  /** Stands above the first row. */
  children: ReactNode;
}

/** The rows in view, each at its place in a box as high as the whole thread. */
export function MessageRows({ items, messageWindow, children, ...props }: MessageRowsProps) {
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
              {...partProps('message-slot')}
              style={{ insetBlockStart: start }}
            >
              <ItemView item={item} {...props} />
            </div>
          )
        );
      })}
    </div>
  );
}

function ItemView({ item, channel, layout, ownUserId }: ItemProps & { item: ThreadItem }) {
  if (item.type === 'beginning') return <ChannelBeginning channel={channel} />;
  if (item.type === 'day') return <DaySeparator moment={item.moment} />;
  const { message, position } = item;
  const own = 'user' in message && message.user.id === ownUserId;
  return <StillRow {...{ message, position, channel, layout, own }} />;
}

/** Renders only for its own message, however often the window moves. */
const StillRow = memo(MessageRow);
