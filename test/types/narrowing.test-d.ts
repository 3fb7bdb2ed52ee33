import { expectTypeOf } from 'vitest';
import type {
  Channel,
  ChannelType,
  ChatError,
  ChatFile,
  ConnectionResult,
  CurrentUser,
  DirectChannel,
  GroupChannel,
  ListedMessage,
  Message,
  MessageMention,
  Notification,
  NotificationOfType,
  NotificationType,
  OutboxItem,
  OutboxStatus,
  SessionResult,
  TextMessage,
  User,
} from '../../src/index.js';

export function messageByType(message: Message) {
  expectTypeOf(message).not.toHaveProperty('body');
  switch (message.type) {
    case 'TEXT':
      expectTypeOf(message).toEqualTypeOf<TextMessage>();
      expectTypeOf(message.body).toEqualTypeOf<string>();
      expectTypeOf(message.user).toEqualTypeOf<User>();
      break;
    case 'FILE':
      expectTypeOf(message.file).toEqualTypeOf<ChatFile>();
      expectTypeOf(message.user).toEqualTypeOf<User>();
      expectTypeOf(message).not.toHaveProperty('body');
      break;
    case 'SYSTEM_TEXT':
      expectTypeOf(message.body).toEqualTypeOf<string>();
      expectTypeOf(message).not.toHaveProperty('user');
      break;
    case 'SYSTEM_FILE':
      expectTypeOf(message.file).toEqualTypeOf<ChatFile>();
      expectTypeOf(message).not.toHaveProperty('user');
      break;
    default:
      expectTypeOf(message).toEqualTypeOf<never>();
  }
}

export function listedMessageByDelivery(message: ListedMessage) {
  expectTypeOf(message).not.toHaveProperty('delivery');
  if ('delivery' in message) {
    expectTypeOf(message.delivery).toEqualTypeOf<OutboxItem>();
    expectTypeOf(message.clientId).toEqualTypeOf<string>();
    expectTypeOf(message.type).toEqualTypeOf<'TEXT' | 'FILE'>();
    expectTypeOf(message.user).toEqualTypeOf<User>();
  } else {
    expectTypeOf(message).toEqualTypeOf<Message>();
  }
}

export function deliveryByStatus(item: OutboxItem) {
  expectTypeOf(item.status).toEqualTypeOf<OutboxStatus['status']>();
  if (item.status === 'failed') {
    expectTypeOf(item.error).toEqualTypeOf<ChatError>();
  } else {
    expectTypeOf(item).not.toHaveProperty('error');
  }
}

export function channelByType(channel: Channel) {
  expectTypeOf(channel).not.toHaveProperty('members');
  expectTypeOf(channel.type).toEqualTypeOf<ChannelType>();
  switch (channel.type) {
    case 'DIRECT':
      expectTypeOf(channel).toEqualTypeOf<DirectChannel>();
      expectTypeOf(channel.members).toEqualTypeOf<User[]>();
      break;
    case 'PUBLIC':
    case 'PRIVATE':
    case 'OPEN':
      expectTypeOf(channel).toEqualTypeOf<GroupChannel>();
      break;
    default:
      expectTypeOf(channel).toEqualTypeOf<never>();
  }
}

export function mentionByType(mention: MessageMention) {
  if (mention.type === 'USER') {
    expectTypeOf(mention.user).toEqualTypeOf<User>();
    expectTypeOf(mention).not.toHaveProperty('channel');
  } else {
    expectTypeOf(mention.channel).toEqualTypeOf<Channel>();
  }
}

export function notificationOfOneType(notification: NotificationOfType<'USER:REPLIED_TO:MESSAGE'>) {
  expectTypeOf(notification).toExtend<Notification>();
  expectTypeOf(notification.data.type).toEqualTypeOf<'USER:REPLIED_TO:MESSAGE'>();
  expectTypeOf(notification.data.parent).toEqualTypeOf<Message>();
  expectTypeOf<Notification['data']['type']>().toEqualTypeOf<NotificationType>();
}

export function notificationByDataType(notification: Notification) {
  expectTypeOf(notification.data.message).toEqualTypeOf<Message>();
  switch (notification.data.type) {
    case 'SYSTEM:SENT:MESSAGE':
    case 'USER:SENT:MESSAGE':
      expectTypeOf(notification.data).not.toHaveProperty('parent');
      break;
    case 'USER:REPLIED_TO:MESSAGE':
      expectTypeOf(notification.data.parent).toEqualTypeOf<Message>();
      break;
    case 'USER:MENTIONED:USER':
      expectTypeOf(notification.data.mentionedUser).toEqualTypeOf<User | undefined>();
      break;
    case 'USER:MENTIONED:CHANNEL':
      expectTypeOf(notification.data).toHaveProperty('mentionedChannel');
      break;
    default:
      expectTypeOf(notification.data).toEqualTypeOf<never>();
  }
}

export function sessionByStatus(session: SessionResult) {
  expectTypeOf(session.end).toEqualTypeOf<() => void>();
  stateByStatus(session);
}

export function connectionByStatus(connection: ConnectionResult) {
  expectTypeOf(connection.retry).toEqualTypeOf<() => void>();
  stateByStatus(connection);
}

function stateByStatus(state: SessionResult | ConnectionResult) {
  expectTypeOf(state).not.toHaveProperty('user');
  switch (state.status) {
    case 'signed-out':
      expectTypeOf(state).not.toHaveProperty('username');
      break;
    case 'connecting':
      expectTypeOf(state.username).toEqualTypeOf<string>();
      break;
    case 'connected':
      expectTypeOf(state.user).toEqualTypeOf<CurrentUser>();
      break;
    case 'reconnecting':
      expectTypeOf(state.user).toEqualTypeOf<CurrentUser>();
      expectTypeOf(state.since).toEqualTypeOf<number>();
      break;
    case 'failed':
      expectTypeOf(state.error).toEqualTypeOf<ChatError>();
      expectTypeOf(state).not.toHaveProperty('user');
      break;
    default:
      expectTypeOf(state).toEqualTypeOf<never>();
  }
}
