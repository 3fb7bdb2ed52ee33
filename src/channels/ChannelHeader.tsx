'use client';

import './ChannelHeader.css';
import type { ReactNode } from 'react';
import type { Channel, User } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { IconButton } from '../ui/IconButton.js';
import { ArrowLeftIcon } from '../ui/icons.js';
import { part } from '../ui/part.js';
import { partProps } from '../ui/partProps.js';
import { Surface } from '../ui/Surface.js';
import { useOwnUserId } from '../users/useOwnUserId.js';
import { usePresence } from '../users/usePresence.js';
import { ChannelAvatar } from './ChannelAvatar.js';
import { channelPartner } from './channelPeople.js';
import { JoinChannelButton } from './JoinChannelButton.js';
import { LeaveChannelButton } from './LeaveChannelButton.js';
import { useChannelName } from './useChannelName.js';
import { useMemberCount } from './useMemberCount.js';

/** Props of {@link ChannelHeader}. */
export interface ChannelHeaderProps {
  /** Which channel it is the head of. */
  channel: Channel;
  /** Goes back to the channels; without it there is no back button. */
  onBack?: () => void;
  /** Further controls, before joining and leaving. */
  actions?: ReactNode;
  /** Added to the outermost element. */
  className?: string;
}

declare module '../ui/part.js' {
  interface PartRegistry {
    ChannelHeader: ChannelHeaderProps;
  }
}

/**
 * What stands above a thread: picture and name of the channel, its partner's presence or the number of its
 * members, and joining or leaving it as far as the signed-in user may.
 *
 * Updates with the channel, its members and the partner's presence.
 * SDK: `getChannelMembers`, `onUserPresenceChanged`, `joinChannel`, `leaveChannel`.
 *
 * @example
 * <ChannelHeader channel={channel} onBack={() => setChannel(undefined)} />
 */
export const ChannelHeader = part('ChannelHeader', function ChannelHeader(props: ChannelHeaderProps) {
  const { channel, onBack, actions, className } = props;
  const { panel } = useStrings();
  const name = useChannelName(channel);
  const { canJoin, canLeave } = channel.permissions;
  return (
    <Surface part="channel-header" as="header" className={className}>
      {onBack && (
        <IconButton label={panel.backToChannels} className="ck-channel-header-back" onClick={onBack}>
          <ArrowLeftIcon />
        </IconButton>
      )}
      <ChannelAvatar channel={channel} />
      <div {...partProps('channel-header-words')}>
        <h2 {...partProps('channel-header-name')}>{name}</h2>
        <ChannelSubtitle channel={channel} />
      </div>
      {actions}
      {canJoin && <JoinChannelButton channel={channel} variant="primary" />}
      {canLeave && <LeaveChannelButton channel={channel} />}
    </Surface>
  );
});

function ChannelSubtitle({ channel }: { channel: Channel }) {
  const partner = channelPartner(channel, useOwnUserId());
  return (
    <p {...partProps('channel-header-subtitle')}>
      <bdi>{partner ? <PresenceWords user={partner} /> : <MemberCount channel={channel} />}</bdi>
    </p>
  );
}

function PresenceWords({ user }: { user: User }) {
  const { people } = useStrings();
  return usePresence(user).online ? people.online : people.offline;
}

function MemberCount({ channel }: { channel: Channel }) {
  const { channels } = useStrings();
  const members = useMemberCount(channel);
  // A space keeps the line, so that nothing moves when the number comes.
  if (!members) return ' ';
  return members.isWhole ? channels.memberCount(members.count) : channels.memberCountAtLeast(members.count);
}
