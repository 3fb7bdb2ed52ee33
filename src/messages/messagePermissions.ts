import type { Channel, User } from '../sdk/index.js';
import type { ListedMessage } from './useMessages.js';

/** What the signed-in user may do with a message; ChatKitty refuses the rest. */
export interface MessagePermissions {
  canReact: boolean;
  canReply: boolean;
  /** May change its text. */
  canEdit: boolean;
  /** May delete it for everybody. */
  canDelete: boolean;
  /** May remove it from their own list. */
  canDeleteForMe: boolean;
}

/**
 * What a user may do with a message, so that an app offers nothing that would be refused; what they may do with the
 * channel is in its `permissions`.
 *
 * A pure function of what it is given: nothing is asked. Of a message that was deleted or has not arrived yet,
 * nothing is permitted.
 *
 * @param message - As {@link useMessages} lists it.
 * @param channel - The channel that it was said in.
 * @param user - The signed-in user, from {@link useCurrentUser}.
 *
 * @example
 * function DeleteButton({ message, channel }: { message: Message; channel: Channel }) {
 *   const { data: user } = useCurrentUser();
 *   const { mutate } = useDeleteMessage();
 *   return messagePermissions(message, channel, user).canDelete ? (
 *     <button onClick={() => mutate({ message })}>Delete</button>
 *   ) : null;
 * }
 */
export function messagePermissions(
  message: ListedMessage,
  channel: Channel,
  user: Pick<User, 'id'> | undefined,
): MessagePermissions {
  const { type, permissions } = channel;
  const isThere = !message.deleted && !('delivery' in message);
  const isOwn = isThere && 'user' in message && message.user.id === user?.id;
  const canReact = isThere && (type === 'OPEN' || !permissions.canJoin);
  const canWrite = canReact && permissions.canSend;
  return {
    canReact,
    canReply: canWrite,
    canEdit: canWrite && isOwn && message.type === 'TEXT',
    // A direct channel has no moderators.
    canDelete: isOwn || (isThere && type !== 'DIRECT' && permissions.canModerate),
    canDeleteForMe: isThere,
  };
}
