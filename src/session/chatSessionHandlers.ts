import {
  type Channel,
  type ChannelEvent,
  type ChatClient,
  type ChatEvents,
  type ChatSessionEventName,
  type Keystrokes,
  type Message,
  type Reaction,
  type ReadReceipt,
  type Thread,
  type Unsubscribe,
  type User,
  unsubscribeAll,
} from '../sdk/index.js';

/** What can be listened to in one chat, with the SDK's own names and arguments. */
export interface ChatSessionHandlers {
  /** A message arrived, one's own included; `parent` is what it replies to. */
  onReceivedMessage?(message: Message, parent?: Message): void;
  /** A message was edited, or deleted for everybody (`message.deleted`). */
  onMessageUpdated?(message: Message): void;
  /** Somebody's draft, while they type it. */
  onReceivedKeystrokes?(keystrokes: Keystrokes): void;
  onTypingStarted?(user: User): void;
  onTypingStopped?(user: User): void;
  /** Somebody opened this chat. */
  onParticipantEnteredChat?(user: User): void;
  /** Somebody closed this chat, or lost the connection. */
  onParticipantLeftChat?(user: User): void;
  /** A member came online or went offline: see `user.presence`. */
  onParticipantPresenceChanged?(user: User): void;
  /** An application event was triggered here. */
  onEventTriggered?(event: ChannelEvent): void;
  onMessageRead?(message: Message, receipt: ReadReceipt): void;
  onMessageReactionAdded?(message: Message, reaction: Reaction): void;
  onMessageReactionRemoved?(message: Message, reaction: Reaction): void;
  /** A message arrived in the thread that the session listens to. */
  onThreadReceivedMessage?(thread: Thread, message: Message): void;
  onThreadReceivedKeystrokes?(thread: Thread, keystrokes: Keystrokes): void;
  onThreadTypingStarted?(thread: Thread, user: User): void;
  onThreadTypingStopped?(thread: Thread, user: User): void;
  /** The channel itself changed. */
  onChannelUpdated?(channel: Channel): void;
}

type Arguments<Name extends keyof ChatSessionHandlers> = Parameters<NonNullable<ChatSessionHandlers[Name]>>;

const argumentsOf: {
  [Name in ChatSessionEventName]: (event: ChatEvents[Name]) => Arguments<Name>;
} = {
  onReceivedMessage: ({ message, parent }) => [message, parent],
  onMessageUpdated: ({ message }) => [message],
  onReceivedKeystrokes: ({ keystrokes }) => [keystrokes],
  onTypingStarted: ({ user }) => [user],
  onTypingStopped: ({ user }) => [user],
  onParticipantEnteredChat: ({ user }) => [user],
  onParticipantLeftChat: ({ user }) => [user],
  onParticipantPresenceChanged: ({ user }) => [user],
  onEventTriggered: ({ event }) => [event],
  onMessageRead: ({ message, receipt }) => [message, receipt],
  onMessageReactionAdded: ({ message, reaction }) => [message, reaction],
  onMessageReactionRemoved: ({ message, reaction }) => [message, reaction],
  onThreadReceivedMessage: ({ thread, message }) => [thread, message],
  onThreadReceivedKeystrokes: ({ thread, keystrokes }) => [thread, keystrokes],
  onThreadTypingStarted: ({ thread, user }) => [thread, user],
  onThreadTypingStopped: ({ thread, user }) => [thread, user],
};

/** Calls the newest handlers for everything that happens in one channel. */
export function listenInChannel(
  client: ChatClient,
  channelId: number,
  newestHandlers: () => ChatSessionHandlers,
): Unsubscribe {
  const listen = <Name extends ChatSessionEventName>(name: Name): Unsubscribe =>
    client.on(name, (event) => {
      if (event.channel.id === channelId) {
        const handler = newestHandlers()[name] as ((...args: Arguments<Name>) => void) | undefined;
        handler?.(...argumentsOf[name](event));
      }
    });

  return unsubscribeAll([
    ...(Object.keys(argumentsOf) as ChatSessionEventName[]).map(listen),
    client.on('onChannelUpdated', (channel) => {
      if (channel.id === channelId) {
        newestHandlers().onChannelUpdated?.(channel);
      }
    }),
  ]);
}
