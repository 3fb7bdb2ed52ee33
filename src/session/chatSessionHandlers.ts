import {
  type Channel,
  type ChannelEvent,
  type ChatClient,
  type ChatSessionEventName,
  chatHandlerFacts,
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

/** An event as all of them are: by name, and with its channel. */
type Facts = Readonly<Record<string, unknown>> & { channel?: Channel };

/** Calls the newest handlers of some names for what happens in one channel. */
export function listenInChannel(
  client: ChatClient,
  channelId: number,
  names: readonly string[],
  newestHandlers: () => ChatSessionHandlers,
): Unsubscribe {
  const listen = (name: string): Unsubscribe =>
    client.on(name as ChatSessionEventName, (told: object) => {
      const event = told as Facts;
      // A channel that changed is told as it is.
      const { channel = told as Channel } = event;
      if (channel.id === channelId) {
        const facts: readonly string[] | undefined = chatHandlerFacts[name as ChatSessionEventName];
        const handlers = newestHandlers() as Record<string, ((...args: unknown[]) => void) | undefined>;
        handlers[name]?.(...(facts?.map((fact) => event[fact]) ?? [channel]));
      }
    });

  return unsubscribeAll(names.map(listen));
}
