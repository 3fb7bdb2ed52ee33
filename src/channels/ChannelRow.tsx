'use client';

import './ChannelRow.css';
import { memo } from 'react';
import type { Channel } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { Badge } from '../ui/Badge.js';
import { part } from '../ui/part.js';
import { partProps } from '../ui/partProps.js';
import { Timestamp } from '../ui/Timestamp.js';
import { useOwnUserId } from '../users/useOwnUserId.js';
import { ChannelAvatar } from './ChannelAvatar.js';
import { channelPreview } from './channelPreview.js';
import { useChannelName } from './useChannelName.js';
import { useUnreadMessagesCount } from './useUnreadMessagesCount.js';

/** Props of {@link ChannelRow}. */
export interface ChannelRowProps {
  /** What the row is about. */
  channel: Channel;
  /** True while this channel is the open one. */
  selected: boolean;
}

declare module '../ui/part.js' {
  interface PartRegistry {
    ChannelRow: ChannelRowProps;
  }
}

/**
 * What a row of the {@link ChannelList} says: picture, name, newest message, time and how much is unread. The
 * list puts it into a button, so it may hold text and pictures but no controls.
 *
 * Updates when its own channel, its unread count or its partner's presence changes, and never because of
 * another row.
 *
 * @example
 * const parts: Parts = {
 *   ChannelRow: ({ Default, ...props }) => <Default {...props} selected={props.channel.type === 'DIRECT'} />,
 * };
 */
export const ChannelRow = memo(
  part('ChannelRow', function ChannelRow({ channel, selected }: ChannelRowProps) {
    const isMember = !channel.permissions.canJoin;
    const { data: unread = 0 } = useUnreadMessagesCount(isMember ? channel : undefined);
    const name = useChannelName(channel);
    return (
      <span {...partProps('channel-row', { selected, unread: unread > 0, type: channel.type.toLowerCase() })}>
        <ChannelAvatar channel={channel} size="l" />
        <span {...partProps('channel-row-words')}>
          <span {...partProps('channel-row-line')}>
            <span {...partProps('channel-row-name')} dir="auto">
              {name}
            </span>
            <ChannelRowTime channel={channel} />
          </span>
          <span {...partProps('channel-row-line')}>
            <ChannelRowPreview channel={channel} />
            <ChannelRowBadge unread={unread} />
          </span>
        </span>
      </span>
    );
  }),
);

function ChannelRowTime({ channel: { lastReceivedMessage } }: { channel: Channel }) {
  return lastReceivedMessage ? (
    <Timestamp moment={lastReceivedMessage.createdTime} format="list" className="ck-channel-row-time" />
  ) : null;
}

function ChannelRowPreview({ channel }: { channel: Channel }) {
  const preview = channelPreview(channel, useOwnUserId(), useStrings());
  return (
    <span {...partProps('channel-row-preview')} dir="auto">
      {preview}
    </span>
  );
}

function ChannelRowBadge({ unread }: { unread: number }) {
  const { channels } = useStrings();
  return <Badge count={unread} label={channels.unread(unread)} className="ck-channel-row-badge" />;
}
