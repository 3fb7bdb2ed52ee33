'use client';

import type { Channel, ChannelType } from '../sdk/index.js';
import { Avatar, type AvatarProps } from '../ui/Avatar.js';
import { ConversationIcon, HashIcon, LockIcon, UsersIcon } from '../ui/icons.js';
import { part } from '../ui/part.js';
import { UserAvatar } from '../users/UserAvatar.js';
import { useOwnUserId } from '../users/useOwnUserId.js';
import { channelPartner } from './channelPeople.js';

/** Props of {@link ChannelAvatar}. */
export interface ChannelAvatarProps extends Pick<AvatarProps, 'className'> {
  /** The channel to show. */
  channel: Channel;
  /**
   * 28, 36, 44 or 72 px.
   * @default 'm'
   */
  size?: 's' | 'm' | 'l' | 'xl';
}

declare module '../ui/part.js' {
  interface PartRegistry {
    ChannelAvatar: ChannelAvatarProps;
  }
}

const typeIcons: Record<ChannelType, typeof HashIcon> = {
  PUBLIC: HashIcon,
  PRIVATE: LockIcon,
  DIRECT: UsersIcon,
  OPEN: ConversationIcon,
};

const iconSizes = { s: 14, m: 18, l: 20, xl: 32 };

/**
 * The picture of a channel. A conversation between two shows the other person with their presence, any other channel
 * an icon of its type. Updates when that person comes online or goes offline.
 *
 * @example
 * <ChannelAvatar channel={channel} size="l" />
 */
export const ChannelAvatar = part('ChannelAvatar', function ChannelAvatar(props: ChannelAvatarProps) {
  const { channel, size = 'm', className } = props;
  const partner = channelPartner(channel, useOwnUserId());
  if (partner) {
    return <UserAvatar user={partner} size={size} className={className} />;
  }
  const TypeIcon = typeIcons[channel.type];
  return (
    <Avatar
      name={channel.name}
      shape="square"
      size={size}
      fallback={<TypeIcon size={iconSizes[size]} />}
      className={className}
    />
  );
});
