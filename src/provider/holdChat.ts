import type { Chat } from '../context/chat.js';
import { keepAlerts } from '../live/alerts.js';
import { keepUnsent } from '../live/keepUnsent.js';
import { releaseAllPreviews } from '../live/previews.js';
import type { ChatStorage } from '../live/shelf.js';
import { sharedStorage, unsentStorageFor } from '../live/unsentStorage.js';
import type { ChatError } from '../sdk/index.js';
import { connectEvents } from './connectEvents.js';

/** Signs in and wires every event; call the result to let go of the chat. */
export function holdChat(
  chat: Chat,
  storage: ChatStorage | false | undefined,
  onError: (error: ChatError) => void,
): () => void {
  const client = chat.lease?.hold();
  if (!client) {
    return () => {};
  }
  const stopErrors = client.onError(onError);
  const unsentStorage = unsentStorageFor(storage, `chatkitty-react/${chat.key}`);
  const stopKeeping = unsentStorage && keepUnsent(chat.live, unsentStorage);
  const shared = sharedStorage(storage);
  const stopAlerts = shared && keepAlerts(chat.live, shared, `chatkitty-react/${chat.key}/alerts`);
  const disconnect = connectEvents({ client, live: chat.live, cache: chat.cache });
  return () => {
    disconnect();
    stopKeeping?.();
    stopAlerts?.();
    stopErrors();
    chat.lease?.release();
  };
}

/** A remount may come back for a chat that was let go of; after a switch of users nobody will. */
export function forgetChat(chat: Chat): void {
  chat.lease?.releaseNow();
  chat.cache.clear();
  releaseAllPreviews(chat.live);
}
