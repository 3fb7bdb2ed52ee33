import type { Chat, ConnectedChat } from '../context/chat.js';
import { releaseAllPreviews } from '../live/previews.js';
import type { ChatStorage } from '../live/shelf.js';
import type { ChatError, Unsubscribe } from '../sdk/index.js';
import { connectEvents } from './connectEvents.js';

const RETRY_MS = 2_000;

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
  const disconnect = connectEvents(connected);
  const stopBackstage = fetchBackstage(({ startBackstage }) =>
    startBackstage(connected, storage, `chatkitty-react/${chat.key}`),
  );
  return () => {
    stopBackstage();
    disconnect();
    stopErrors();
    chat.lease?.release();
  };
}

/** Fetched beside signing in, which takes longer: nothing on the screen waits for it. */
function fetchBackstage(start: (module: typeof import('./backstage.js')) => Unsubscribe): Unsubscribe {
  let isWanted = true;
  let stop: Unsubscribe = () => {};
  let retry: ReturnType<typeof setTimeout>;
  const fetchIt = () =>
    void import('./backstage.js').then(
      (module) => {
        if (isWanted) stop = start(module);
      },
      () => {
        if (isWanted) retry = setTimeout(fetchIt, RETRY_MS);
      },
    );
  fetchIt();
  return () => {
    isWanted = false;
    clearTimeout(retry);
    stop();
  };
}

/** A remount may come back for a chat that was let go of; after a switch of users nobody will. */
export function forgetChat(chat: Chat): void {
  chat.lease?.releaseNow();
  chat.cache.clear();
  releaseAllPreviews(chat.live);
}
