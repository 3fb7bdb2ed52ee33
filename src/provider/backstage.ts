import type { ConnectedChat } from '../context/chat.js';
import { keepOnDevice } from '../live/keepOnDevice.js';
import type { ChatStorage } from '../live/shelf.js';
import { deliverOutbox } from '../messages/deliverOutbox.js';
import { type Unsubscribe, unsubscribeAll } from '../sdk/index.js';

/**
 * What works for a chat behind the screen and may begin a moment late: it brings back what was left unsent, and
 * keeps and delivers what is.
 */
export function startBackstage(
  chat: ConnectedChat,
  storage: ChatStorage | false | undefined,
  key: string,
): Unsubscribe {
  return unsubscribeAll([keepOnDevice(chat.live, storage, key), deliverOutbox(chat)]);
}
