import {
  type Channel,
  type ChannelEvent,
  type ChatClient,
  type ChatSessionEventName,
  chatHandlerFacts,
  chatSessionEvents,
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

/** Calls the newest handlers for everything that happens in one channel. */
export function listenInChannel(
  client: ChatClient,
  channelId: number,
  newestHandlers: () => ChatSessionHandlers,
): Unsubscribe {
  const listen = (name: ChatSessionEventName): Unsubscribe =>
    client.on(name, (event) => {
      if (event.channel.id === channelId) {
        const handler = newestHandlers()[name] as ((...facts: unknown[]) => void) | undefined;
        handler?.(...chatHandlerFacts[name].map((fact) => event[fact as keyof typeof event]));
      }
    });

  return unsubscribeAll([
    ...chatSessionEvents.map(listen),
    client.on('onChannelUpdated', (channel) => {
      if (channel.id === channelId) {
        newestHandlers().onChannelUpdated?.(channel);
      }
    }),
  ]);
}
