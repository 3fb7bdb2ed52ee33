import type { ConnectedChat } from '../context/chat.js';
import { expireTyping, nextTypingExpiry, startTyping, stopTyping } from '../live/typing.js';
import { type Unsubscribe, unsubscribeAll } from '../sdk/index.js';

/** Keeps track of who is typing where. People stop when they pause, send, leave or lose the connection. */
export function typingEvents({ client, live }: ConnectedChat): Unsubscribe {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = (channelId: number, userId: number) =>
    live.setState(({ typing }) => ({ typing: stopTyping(typing, channelId, userId) }));

  function expireOnTime(): void {
    const next = nextTypingExpiry(live.getState().typing);
    clearTimeout(timer);
    if (next !== undefined) {
      timer = setTimeout(expire, next - Date.now());
    }
  }

  function expire(): void {
    live.setState(({ typing }) => ({ typing: expireTyping(typing, Date.now()) }));
    expireOnTime();
  }

  return unsubscribeAll([
    client.on('onTypingStarted', ({ channel, user }) => {
      live.setState(({ typing }) => ({ typing: startTyping(typing, channel.id, user, Date.now()) }));
      expireOnTime();
    }),
    client.on('onTypingStopped', ({ channel, user }) => stop(channel.id, user.id)),
    client.on('onParticipantLeftChat', ({ channel, user }) => stop(channel.id, user.id)),
    client.on('onReceivedMessage', ({ channel, message }) => {
      if ('user' in message) {
        stop(channel.id, message.user.id);
      }
    }),
    client.on('onCurrentUserOffline', () => live.setState({ typing: {} })),
    () => clearTimeout(timer),
  ]);
}
