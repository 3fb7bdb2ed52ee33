import { expectTypeOf } from 'vitest';
import type {
  ChatError,
  ChatFile,
  ConnectionResult,
  CurrentUser,
  Message,
  Notification,
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
