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

/** Such a message is in the list at once: nothing has to be asked for first. */
function isPlaced(request: SendMessageVariables): request is PlacedMessage {
  return 'thread' in request || typeof request.channel === 'object';
}

async function channelOf({ cache, client }: ConnectedChat, reference: ChannelReference): Promise<Channel> {
  const known = permittedChannel(cache, reference, 'canSend');
  return typeof known === 'object' ? known : client.api.getChannel(known);
}

/**
 * Sends text or a file to a channel or a thread, as an answer to a message or not. The message is in the list at
 * once; offline it waits and goes out in order, exactly once, when the connection is back. An upload that breaks
 * starts again by itself.
 *
 * Re-renders with the state of the mutation.
 * SDK: `sendMessage` (guide: "Send a message").
 *
 * @returns A TanStack mutation result: `mutate({ channel, body })`, a channel or its id (one that is not known yet
 * is asked for first), with `thread`, the object, in place of `channel`, and with `file` (a `File`, a `data:` URL as
 * `{ uri, name, type, size }`, or one that lives elsewhere as `{ url, name, contentType, size }`; sizes in bytes) in
 * place of `body`. All take `replyTo` (the message that is answered), `groupTag` and `properties`; a file takes
 * `onProgress`, told the share that has been sent, from 0 to 1. `mutateAsync` resolves when the message has arrived
 * (offline: not before), and rejects with a {@link ChatError} when it was refused or thrown away. A failed one stays
 * in the list: {@link useOutbox} tries it again or throws it away. Signing out rejects with `no-session`; the message
 * is kept, and goes out when the same person signs in again.
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
