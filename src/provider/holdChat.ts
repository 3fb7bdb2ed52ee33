import type { Chat, ConnectedChat } from '../context/chat.js';
import { keepUnsent } from '../live/keepUnsent.js';
import { releaseAllPreviews } from '../live/previews.js';
import type { ChatStorage } from '../live/shelf.js';
import { unsentStorageFor } from '../live/unsentStorage.js';
import type { ChatError } from '../sdk/index.js';
import { connectEvents } from './connectEvents.js';

/** Signs in and connects every event; call the result to release the chat. */
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
  // Not loaded on demand, although that would be lighter: what is written before it arrives could be lost.
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

/** Releases a chat for good: a remount may reuse one that was released, but after a change of users nobody will. */
export function forgetChat(chat: Chat): void {
  chat.lease?.releaseNow();
  chat.cache.clear();
  releaseAllPreviews(chat.live);
}
