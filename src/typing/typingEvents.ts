import type { ConnectedChat } from '../context/chat.js';
import { startTyping, stopTyping, TYPING_LASTS_MS } from '../live/typing.js';
import { type Unsubscribe, unsubscribeAll } from '../sdk/index.js';

/** Keeps track of who is typing where. People stop when they pause, send, leave or lose the connection. */
export function typingEvents({ client, live }: ConnectedChat): Unsubscribe {
  const stop = (channelId: number, userId: number, until?: number) =>
    live.setState(({ typing }) => ({ typing: stopTyping(typing, channelId, userId, until) }));

  return unsubscribeAll([
    client.on('onTypingStarted', ({ channel, user }) => {
      const until = Date.now() + TYPING_LASTS_MS;
      live.setState(({ typing }) => ({ typing: startTyping(typing, channel.id, user, until) }));
      setTimeout(() => stop(channel.id, user.id, until), TYPING_LASTS_MS);
    }),
    client.on('onTypingStopped', ({ channel, user }) => stop(channel.id, user.id)),
    client.on('onParticipantLeftChat', ({ channel, user }) => stop(channel.id, user.id)),
    client.on('onReceivedMessage', ({ channel, message }) => {
      if ('user' in message) {
        stop(channel.id, message.user.id);
      }
    }),
    client.on('onCurrentUserOffline', () => live.setState({ typing: {} })),
  ]);
}
