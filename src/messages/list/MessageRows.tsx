'use client';

import { memo, type ReactNode, useMemo } from 'react';
import type { Channel } from '../../sdk/index.js';
import { partProps } from '../../ui/partProps.js';
import { AlbumRow } from '../row/AlbumRow.js';
import { MessageRow } from '../row/MessageRow.js';
import type { ThreadLayout } from '../row/threadLayout.js';
import type { ListedMessage } from '../useMessages.js';
import { indexOfMessage, newestOwn } from './arrivals.js';
import type { ThreadItem } from './messageGroups.js';
import { ChannelBeginning, DaySeparator, GapMark, UnreadLine } from './ThreadMarks.js';
import type { MessageWindow } from './useMessageWindow.js';

interface ItemProps {
  channel: Channel;
  layout: ThreadLayout;
  ownUserId: number | undefined;
  answersNote: ReactNode;
}

interface MessageRowsProps extends ItemProps {
  messages: readonly ListedMessage[];
  items: readonly ThreadItem[];
  messageWindow: MessageWindow;
  /** The message that a jump led to, for a moment. */
  markedId: number | undefined;
  /** Stands above the first row. */
  children: ReactNode;
}

/** The rows in view, each at its place in a box as high as the whole thread. */
export function MessageRows({
  messages,
  items,
  messageWindow,
  markedId,
  children,
  ...props
}: MessageRowsProps) {
  const { ownUserId } = props;
  const newestOwnId = useMemo(() => newestOwn(messages, ownUserId)?.id, [messages, ownUserId]);
  const markedIndex = markedId === undefined ? undefined : indexOfMessage(items, markedId);
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
              {...partProps('message-slot', { marked: index === markedIndex })}
              style={{ insetBlockStart: start }}
            >
              <ItemView item={item} {...props} newestOwnId={newestOwnId} />
            </div>
          )
        );
      })}
    </div>
  );
}

interface ItemViewProps extends ItemProps {
  item: ThreadItem;
  newestOwnId: number | undefined;
}

function ItemView({ item, channel, layout, ownUserId, answersNote, newestOwnId }: ItemViewProps) {
  if (item.type === 'beginning') return <ChannelBeginning channel={channel} />;
  if (item.type === 'day') return <DaySeparator moment={item.moment} />;
  if (item.type === 'unread') return <UnreadLine />;
  if (item.type === 'answers') return answersNote;
  if (item.type === 'gap') return <GapMark gap={item.gap} />;
  const { messages, position } = item;
  const [message] = messages;
  if (!message) return null;
  const own = 'user' in message && message.user.id === ownUserId;
  const newestOwn = messages.find(({ id }) => id === newestOwnId);
  const row = { channel, layout, own, position };
  return messages.length > 1 ? (
    <StillAlbum {...row} messages={messages} newestOwnId={newestOwn?.id} />
  ) : (
    <StillRow {...row} message={message} newestOwn={newestOwn !== undefined} />
  );
}

// They render only for their own messages, however often the window moves.
const StillRow = memo(MessageRow);
const StillAlbum = memo(AlbumRow);
