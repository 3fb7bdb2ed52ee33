import { findMentions } from '../annotate.js';
import { type Announcement, toUser } from '../announce.js';
import type { Backend } from '../backend.js';
import { hasSession } from '../live.js';
import type { NotificationResource } from '../protocol.js';
import { renderBareChannel } from '../renderBareChannel.js';
import { renderChannel } from '../renderChannel.js';
import { renderMessage } from '../renderMessage.js';
import { renderUser } from '../renderUsers.js';
import type { Viewer } from '../viewer.js';
import type { MessageRecord, UserRecord } from '../world.js';

type Reason = (viewer: Viewer) => { type: string } & Record<string, unknown>;

/** Why a person hears of a message: a mention counts more than a reply, a reply more than any message. */
function reasonFor({ world }: Backend, message: MessageRecord, recipient: UserRecord): Reason {
  const { author, parent } = message;
  if (!author) return () => ({ type: 'SYSTEM:SENT:MESSAGE' });
  for (const mention of findMentions(world, message.body ?? '')) {
    if ('user' in mention && mention.user === recipient) {
      return (viewer) => ({
        type: 'USER:MENTIONED:USER',
        mentionedUser: renderUser(recipient, viewer),
      });
    }
    if ('channel' in mention && mention.channel.members.has(recipient)) {
      return (viewer) => ({
        type: 'USER:MENTIONED:CHANNEL',
        mentionedChannel: renderBareChannel(mention.channel, viewer),
      });
    }
  }
  if (parent && parent.author === recipient) {
    return (viewer) => ({
      type: 'USER:REPLIED_TO:MESSAGE',
      parent: renderMessage(world, parent, viewer),
    });
  }
  return () => ({ type: 'USER:SENT:MESSAGE' });
}

function notificationFor(backend: Backend, message: MessageRecord, recipient: UserRecord): Announcement {
  const { world } = backend;
  const { channel, author } = message;
  const id = world.nextId();
  const reason = reasonFor(backend, message, recipient);
  return toUser(
    recipient,
    'notifications',
    'user.notification.created',
    (viewer): NotificationResource => ({
      id,
      title: author?.displayName ?? channel.displayName,
      body: message.body ?? `Sent ${message.file?.name ?? 'a file'}`,
      channel: renderChannel(world, channel, viewer),
      muted: channel.members.get(recipient)?.muted ?? false,
      createdTime: new Date(message.createdTime).toISOString(),
      readTime: null,
      data: {
        channelId: channel.id,
        recipient: renderUser(recipient, viewer),
        message: renderMessage(world, message, viewer),
        ...reason(viewer),
      },
    }),
  );
}

/** Tells every member who is not looking at the channel right now, except the author and those who block them. */
export function notifyMembers(backend: Backend, message: MessageRecord): Announcement[] {
  const { channel, author } = message;
  return [...channel.members.keys()]
    .filter((member) => member !== author && !hasSession(backend.live, channel, member))
    .filter((member) => !author || !member.blocked.has(author))
    .map((member) => notificationFor(backend, message, member));
}
