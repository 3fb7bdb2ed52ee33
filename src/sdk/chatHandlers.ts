import type { EventHub } from './eventHub.js';
import type { ChatEvents, ChatSessionEventName } from './events.js';
import type { Channel, ChannelEvent, Thread } from './model.js';
import type { Translator } from './translate.js';

/** What the handlers of a chat session are called with, in order, by the names their events have for it. */
export const chatHandlerFacts = {
  onReceivedMessage: ['message', 'parent'],
  onMessageUpdated: ['message'],
  onReceivedKeystrokes: ['keystrokes'],
  onTypingStarted: ['user'],
  onTypingStopped: ['user'],
  onParticipantEnteredChat: ['user'],
  onParticipantLeftChat: ['user'],
  onParticipantPresenceChanged: ['user'],
  onEventTriggered: ['event'],
  onMessageRead: ['message', 'receipt'],
  onMessageReactionAdded: ['message', 'reaction'],
  onMessageReactionRemoved: ['message', 'reaction'],
  onThreadReceivedMessage: ['thread', 'message'],
  onThreadReceivedKeystrokes: ['thread', 'keystrokes'],
  onThreadTypingStarted: ['thread', 'user'],
  onThreadTypingStopped: ['thread', 'user'],
} as const satisfies {
  [Name in ChatSessionEventName]: readonly Exclude<keyof ChatEvents[Name], 'channel'>[];
};

const chatSessionEvents = Object.keys(chatHandlerFacts) as ChatSessionEventName[];

type Fact = (typeof chatHandlerFacts)[ChatSessionEventName][number];

/** The handlers of one SDK chat session: each translates and passes on to the hub, with its channel. */
export function chatHandlers(channel: Channel, hub: EventHub, translate: Translator) {
  // What is not named here is told as it came.
  const translators: Partial<Record<Fact, (raw: unknown) => unknown>> = {
    message: translate.message,
    parent: translate.message,
    user: translate.user,
    thread: (raw) => translate.thread(raw, channel.id),
    event: (raw) => ({ ...(raw as ChannelEvent), properties: (raw as ChannelEvent).properties ?? {} }),
  };

  const handler = (name: ChatSessionEventName) => {
    const facts: readonly Fact[] = chatHandlerFacts[name];
    const factsOf = (args: unknown[]) =>
      // A message that answers none has no parent.
      facts.flatMap((fact, at) => (args[at] ? [[fact, translators[fact]?.(args[at]) ?? args[at]]] : []));

    return (...args: unknown[]) => {
      if (facts[0] !== 'thread' || isOfThread(args[1], args[0] as Thread)) {
        hub.emit(name, () => ({ channel, ...Object.fromEntries(factsOf(args)) }));
      }
    };
  };

  return {
    onChannelUpdated: (raw: unknown) => hub.emit('onChannelUpdated', () => translate.channel(raw)),
    ...Object.fromEntries(chatSessionEvents.map((name) => [name, handler(name)])),
    // Told by `receipts.ts`, for less.
    onMessageRead: undefined,
  };
}

/** The SDK labels the events of every thread with the one it was told to listen to. */
function isOfThread(raw: unknown, { id }: Thread): boolean {
  const { threadId } = raw as { threadId?: unknown };
  return threadId === undefined || String(threadId) === String(id);
}
