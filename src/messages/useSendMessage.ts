'use client';

import type { UseMutationResult } from '@tanstack/react-query';
import { permittedChannel } from '../channels/channelCache.js';
import type { ConnectedChat } from '../context/chat.js';
import { type ChatMutation, useChatMutation } from '../context/useChatMutation.js';
import type { Channel, ChannelReference, ChatError } from '../sdk/index.js';
import { enqueue, outcomeOf, type PlacedMessage, type SendMessageVariables } from './outbox.js';

const sendMessage: ChatMutation<SendMessageVariables, void> = {
  name: 'sendMessage',
  run: async (chat, request) => {
    const placed = isPlaced(request)
      ? request
      : { ...request, channel: await channelOf(chat, request.channel) };
    const { clientId } = enqueue(chat.live, placed);
    return outcomeOf(chat, clientId, 'file' in request ? request.onProgress : undefined);
  },
};

/** Such a message can be added to the list at once, since nothing has to be fetched first. */
function isPlaced(request: SendMessageVariables): request is PlacedMessage {
  return 'thread' in request || typeof request.channel === 'object';
}

async function channelOf({ cache, client }: ConnectedChat, reference: ChannelReference): Promise<Channel> {
  const known = permittedChannel(cache, reference, 'canSend');
  return typeof known === 'object' ? known : client.api.getChannel(known);
}

/**
 * Sends a text or a file to a channel or a thread, optionally as a reply. The message is in the list at once. Offline
 * it waits, and is sent in order and exactly once when the connection is back. An interrupted upload starts again
 * automatically.
 *
 * Re-renders with the state of the mutation.
 * SDK: `sendMessage` (guide: "Send a message").
 *
 * @returns A TanStack mutation result: `mutate({ channel, body })`, a channel or its id (one that is not in the cache
 * is fetched first), with `thread`, the object, in place of `channel`, and with `file` (a `File`, a `data:` URL as
 * `{ uri, name, type, size }`, or one that is hosted elsewhere as `{ url, name, contentType, size }`; sizes in bytes)
 * in place of `body`. All take `replyTo` (the message that it answers), `groupTag` and `properties`; a file takes
 * `onProgress`, called with the share that has been sent, from 0 to 1. `mutateAsync` resolves when the message has
 * arrived (offline: not before), and rejects with a {@link ChatError} when it failed or was discarded. A failed one
 * stays in the list: {@link useOutbox} retries or discards it. Signing out rejects with `no-session`; the message is
 * kept, and sent when the same person signs in again.
 *
 * @example
 * function Hello({ channel }: { channel: Channel }) {
 *   const { mutate } = useSendMessage();
 *   return (
 *     <>
 *       <button onClick={() => mutate({ channel, body: 'Hello!' })}>Say hello</button>
 *       <input type="file" onChange={({ target }) => target.files?.[0] && mutate({ channel, file: target.files[0] })} />
 *     </>
 *   );
 * }
 */
export function useSendMessage(): UseMutationResult<void, ChatError, SendMessageVariables> {
  return useChatMutation(sendMessage);
}
