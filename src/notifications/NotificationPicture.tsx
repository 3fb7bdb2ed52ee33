import type { Notification } from '../sdk/index.js';
import { Avatar } from '../ui/Avatar.js';
import { UserAvatar } from '../users/UserAvatar.js';

/** The picture of whom it is about: a person, or the application itself. */
export function NotificationPicture({ notification: { data, title } }: { notification: Notification }) {
  return 'user' in data.message ? (
    <UserAvatar user={data.message.user} showPresence={false} />
  ) : (
    <Avatar name={title} shape="square" />
  );
}
