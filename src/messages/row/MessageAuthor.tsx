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

/** The column beside the message: the picture once a group, and in rows the time of the others on demand. */
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

/** Above the first message of a group: when, and by whom where that is not plain to see. */
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

/** Within a group the time shows under the pointer. */
export function TimeOnDemand({ message }: { message: ListedMessage }) {
  return <Timestamp moment={message.createdTime} className="ck-message-time ck-message-time-on-demand" />;
}

/** True where the name and the picture of the author are shown. */
export function startsGroup(position: GroupPosition): boolean {
  return position === 'single' || position === 'first';
}

/** Where only two talk, the side says who it is. */
function isBetweenTwo(channel: Channel): boolean {
  return channel.type === 'DIRECT' && channel.members.length === 2;
}
