import type { Notification } from '../sdk/index.js';
import type { Strings } from '../strings/defaultStrings.js';

/** Who did what, in a few words. */
export function notificationTitle({ data, title }: Notification, { notifications }: Strings): string {
  const author = 'user' in data.message ? data.message.user.displayName : title;
  if (data.type === 'USER:MENTIONED:USER') return notifications.mentioned(author);
  return data.type === 'USER:REPLIED_TO:MESSAGE' ? notifications.replied(author) : author;
}
