import type { Chat, ConnectedChat } from '../context/chat.js';
import { keepUnsent } from '../live/keepUnsent.js';
import { releaseAllPreviews } from '../live/previews.js';
import type { ChatStorage } from '../live/shelf.js';
import { unsentStorageFor } from '../live/unsentStorage.js';
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
  const connected: ConnectedChat = { client, live: chat.live, cache: chat.cache };
  const stopErrors = client.onError(onError);
  // Not fetched later, however much lighter that were: what is written in the meantime would be lost with the page.
  const unsent = unsentStorageFor(storage, `chatkitty-react/${chat.key}`);
  const stopKeeping = unsent && keepUnsent(chat.live, unsent);
  const disconnect = connectEvents(connected);
  return () => {
    disconnect();
    stopKeeping?.();
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
