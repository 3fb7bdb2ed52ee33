'use client';

import type { User } from '../sdk/index.js';
import { Avatar, type AvatarProps } from '../ui/Avatar.js';
import { part } from '../ui/part.js';
import { usePresence } from './usePresence.js';

/** Props of {@link UserAvatar}. */
export interface UserAvatarProps extends Pick<AvatarProps, 'size' | 'label' | 'className'> {
  /** The person to show. */
  user: User;
  /**
   * Whether to show a dot with their presence.
   * @default true
   */
  showPresence?: boolean;
}

declare module '../ui/part.js' {
  interface PartRegistry {
    UserAvatar: UserAvatarProps;
  }
}

/**
 * A person's picture, with a dot that shows whether they are online. With the dot, it updates when their presence
 * changes.
 *
 * @example
 * <UserAvatar user={user} size="s" showPresence={false} />
 */
export const UserAvatar = part(
  'UserAvatar',
  function UserAvatar({ showPresence = true, ...props }: UserAvatarProps) {
    return showPresence ? <PresentUserAvatar {...props} /> : <PlainUserAvatar {...props} />;
  },
);

function PresentUserAvatar(props: UserAvatarProps) {
  const { online } = usePresence(props.user);
  return <PlainUserAvatar {...props} presence={online ? 'online' : 'offline'} />;
}

function PlainUserAvatar({ user, ...avatar }: UserAvatarProps & Pick<AvatarProps, 'presence'>) {
  return <Avatar name={user.displayName} src={user.displayPictureUrl} {...avatar} />;
}
