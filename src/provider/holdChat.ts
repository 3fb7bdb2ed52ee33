import type { Chat } from '../context/chat.js';
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
  const stopErrors = client.onError(onError);
  const stopKeeping = storage === false ? () => {} : keep(chat, storage);
  const disconnect = connectEvents({ client, live: chat.live, cache: chat.cache });
  return () => {
    disconnect();
    stopKeeping();
    stopErrors();
    chat.lease?.release();
  };
}

/** What keeps things on the device is fetched beside signing in, which takes longer. */
function keep({ live, key }: Chat, storage: ChatStorage | undefined): Unsubscribe {
  let isWanted = true;
  let stop: Unsubscribe = () => {};
  let retry: ReturnType<typeof setTimeout>;
  const fetchIt = () =>
    void import('../live/keepOnDevice.js').then(
      ({ keepOnDevice }) => {
        if (isWanted) stop = keepOnDevice(live, storage, `chatkitty-react/${key}`);
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
