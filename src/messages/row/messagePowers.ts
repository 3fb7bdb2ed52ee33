import type { Channel, TextMessage } from '../../sdk/index.js';
import type { ListedMessage } from '../useMessages.js';

/** What the signed-in user may do with a message: only this is offered. */
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

/** What may be done with a message. One that is on its way can only be copied. */
export function messagePowers(
  message: ListedMessage,
  channel: Channel,
  ownUserId: number | undefined,
): MessagePowers {
  if (message.deleted) return NO_POWERS;
  const copy = 'body' in message;
  if ('delivery' in message) return copy ? { ...NO_POWERS, copy } : NO_POWERS;
  const author = 'user' in message ? message.user : undefined;
  const isOwn = author !== undefined && author.id === ownUserId;
  const mayWrite = channel.type === 'OPEN' || !channel.permissions.canJoin;
  return {
    react: mayWrite,
    reply: mayWrite,
    edit: mayWrite && isOwn && message.type === 'TEXT' ? message : undefined,
    copy,
    deleteForMe: true,
    deleteForAll: isOwn || mayModerate(channel),
    block: author !== undefined && !isOwn,
    readers: isOwn,
  };
}

/** Nobody is set over the people of a direct channel. */
function mayModerate({ type, permissions }: Channel): boolean {
  return type !== 'DIRECT' && permissions.canModerate;
}
