'use client';

import type { Channel, User } from '../../sdk/index.js';
import { partProps } from '../../ui/partProps.js';
import { Timestamp } from '../../ui/Timestamp.js';
import { UserAvatar } from '../../users/UserAvatar.js';
import type { GroupPosition } from '../list/messageGroups.js';
import type { ListedMessage } from '../useMessages.js';
import type { RowLayout } from './threadLayout.js';

interface AuthoredProps {
  author: User;
  message: ListedMessage;
  own: boolean;
  position: GroupPosition;
  layout: RowLayout;
}

/**
 * The column beside the message: the author's picture, once per group, and in the rows layout the time of the other
 * messages on hover.
 */
export function AuthorMargin({ author, message, own, position, layout }: AuthoredProps) {
  const isRows = layout === 'rows';
  if (own && !isRows) return null;
  return (
    <div {...partProps('message-margin')}>
      {startsGroup(position) ? (
        <UserAvatar user={author} size={isRows ? 'm' : 's'} showPresence={false} />
      ) : (
        isRows && <TimeOnDemand message={message} />
      )}
    </div>
  );
}

/** Shown above the first message of a group: the time, and the author, unless that is obvious. */
export function AuthorHead(props: AuthoredProps & { channel: Channel }) {
  const { author, message, own, position, layout, channel } = props;
  if (!startsGroup(position)) return null;
  const isNamed = layout === 'rows' || !(own || isBetweenTwo(channel));
  return (
    <div {...partProps('message-head')}>
      {isNamed && <bdi {...partProps('message-author')}>{author.displayName}</bdi>}
      <Timestamp moment={message.createdTime} className="ck-message-time" />
    </div>
  );
}

/** The time of a message within a group, shown on hover. */
export function TimeOnDemand({ message }: { message: ListedMessage }) {
  return <Timestamp moment={message.createdTime} className="ck-message-time ck-message-time-on-demand" />;
}

/** True where the name and the picture of the author are shown. */
export function startsGroup(position: GroupPosition): boolean {
  return position === 'single' || position === 'first';
}

/** In a conversation between two, the side already shows who wrote it. */
function isBetweenTwo(channel: Channel): boolean {
  return channel.type === 'DIRECT' && channel.members.length === 2;
}
