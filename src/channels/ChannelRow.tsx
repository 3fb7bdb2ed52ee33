'use client';

import './ChannelRow.css';
import { memo } from 'react';
import type { Channel } from '../sdk/index.js';
import { useLocale, useStrings } from '../strings/StringsContext.js';
import { typingWords } from '../strings/typingWords.js';
import { Badge } from '../ui/Badge.js';
import { AtSignIcon, BellOffIcon } from '../ui/icons.js';
import { part } from '../ui/part.js';
import { partProps } from '../ui/partProps.js';
import { Timestamp } from '../ui/Timestamp.js';
import { VisuallyHidden } from '../ui/VisuallyHidden.js';
import { useOwnUserId } from '../users/useOwnUserId.js';
import { ChannelAvatar } from './ChannelAvatar.js';
import { channelPreview } from './channelPreview.js';
import { useChannelMuted } from './useChannelMuted.js';
import { useChannelName } from './useChannelName.js';
import { useMentioned } from './useMentioned.js';
import { useTypingNames } from './useTypingNames.js';
import { useUnreadMessagesCount } from './useUnreadMessagesCount.js';

/** Props of {@link ChannelRow}. */
export interface ChannelRowProps {
  /** The channel to show. */
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
 * The content of a row in the {@link ChannelList}: picture, name, newest message or who is typing, time, unread
 * count, whether the person was mentioned, and whether the channel is muted. The list puts it into a button, so it
 * can contain text and pictures, but no controls.
 *
 * Updates when its own channel, its unread count, its muting, who types in it or its partner’s presence changes,
 * and never because of another row.
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
    const isMuted = useChannelMuted(channel);
    const name = useChannelName(channel);
    const state = { selected, unread: unread > 0, muted: isMuted, type: channel.type.toLowerCase() };
    return (
      <span {...partProps('channel-row', state)}>
        <ChannelAvatar channel={channel} size="l" />
        <span {...partProps('channel-row-words')}>
          <span {...partProps('channel-row-line')}>
            <span {...partProps('channel-row-name')} dir="auto">
              {name}
            </span>
            {isMuted && <MutedMark />}
            <ChannelRowTime channel={channel} />
          </span>
          <span {...partProps('channel-row-line')}>
            <ChannelRowPreview channel={channel} />
            <ChannelRowMarks channel={channel} unread={unread} isMuted={isMuted} />
          </span>
        </span>
      </span>
    );
  }),
);

function MutedMark() {
  const { channels } = useStrings();
  return (
    <>
      <BellOffIcon size={14} className="ck-channel-row-muted" />
      <VisuallyHidden>{channels.muted}</VisuallyHidden>
    </>
  );
}

function ChannelRowTime({ channel: { lastReceivedMessage } }: { channel: Channel }) {
  return lastReceivedMessage ? (
    <Timestamp moment={lastReceivedMessage.createdTime} format="list" className="ck-channel-row-time" />
  ) : null;
}

/** Who is typing takes the place of the newest message. */
function ChannelRowPreview({ channel }: { channel: Channel }) {
  const strings = useStrings();
  const typing = typingWords(useTypingNames(channel), strings, useLocale());
  const preview = channelPreview(channel, useOwnUserId(), strings);
  return (
    <span {...partProps('channel-row-preview', { typing: typing !== '' }, 'ck-note')} dir="auto">
      {typing || preview}
    </span>
  );
}

interface ChannelRowMarksProps {
  channel: Channel;
  unread: number;
  isMuted: boolean;
}

/** How many messages are unread, and whether one of them mentions the person. */
function ChannelRowMarks({ channel, unread, isMuted }: ChannelRowMarksProps) {
  const { channels } = useStrings();
  const isMentioned = useMentioned(channel);
  if (unread === 0) return null;
  return (
    <span {...partProps('channel-row-marks')}>
      {isMentioned && (
        <>
          <AtSignIcon size={16} />
          <VisuallyHidden>{channels.mentioned}</VisuallyHidden>
        </>
      )}
      <Badge count={unread} label={channels.unread(unread)} tone={isMuted ? 'neutral' : 'accent'} />
    </span>
  );
}
