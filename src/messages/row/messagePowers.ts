import type { Channel, TextMessage } from '../../sdk/index.js';
import { messagePermissions } from '../messagePermissions.js';
import type { ListedMessage } from '../useMessages.js';

/** The actions on a message that are offered to the signed-in user. */
export interface MessagePowers {
  react: boolean;
  reply: boolean;
  /** The message, if its text may be changed. */
  edit: TextMessage | undefined;
  copy: boolean;
  deleteForMe: boolean;
  deleteForAll: boolean;
  /** Whether its author may be blocked. */
  block: boolean;
  /** Whether its readers may be asked for. */
  readers: boolean;
}

/** What can be done with a message that was deleted. */
export const NO_POWERS: MessagePowers = {
  react: false,
  reply: false,
  edit: undefined,
  copy: false,
  deleteForMe: false,
  deleteForAll: false,
  block: false,
  readers: false,
};

/** The actions on a message. A pending one can only be copied. */
export function messagePowers(
  message: ListedMessage,
  channel: Channel,
  ownUserId: number | undefined,
): MessagePowers {
  if (message.deleted) return NO_POWERS;
  const copy = 'body' in message;
  if ('delivery' in message) return { ...NO_POWERS, copy };
  const may = messagePermissions(message, channel, ownUserId === undefined ? undefined : { id: ownUserId });
  const author = 'user' in message ? message.user : undefined;
  const isOwn = author !== undefined && author.id === ownUserId;
  return {
    react: may.canReact,
    reply: may.canReply,
    edit: may.canEdit && message.type === 'TEXT' ? message : undefined,
    copy,
    deleteForMe: may.canDeleteForMe,
    deleteForAll: may.canDelete,
    block: author !== undefined && !isOwn,
    readers: isOwn,
  };
}
