import type { EventHub } from './eventHub.js';
import type { Channel, ChannelEvent, Keystrokes, Reaction, ReadReceipt, Thread } from './model.js';
import type { Translator } from './translate.js';

/** The handlers of one SDK chat session: each translates and passes on to the hub, with its channel. */
export function chatHandlers(channel: Channel, hub: EventHub, translate: Translator) {
  const user = (
    name:
      | 'onTypingStarted'
      | 'onTypingStopped'
      | 'onParticipantEnteredChat'
      | 'onParticipantLeftChat'
      | 'onParticipantPresenceChanged',
  ) => ({ [name]: (raw: unknown) => hub.emit(name, () => ({ channel, user: translate.user(raw) })) });

  const threadUser = (name: 'onThreadTypingStarted' | 'onThreadTypingStopped') => ({
    [name]: (thread: Thread, raw: unknown) => {
      if (isOfThread(raw, thread)) {
        hub.emit(name, () => ({
          channel,
          thread: translate.thread(thread, channel.id),
          user: translate.user(raw),
        }));
      }
    },
  });

  return {
    channel,
    ...user('onTypingStarted'),
    ...user('onTypingStopped'),
    ...user('onParticipantEnteredChat'),
    ...user('onParticipantLeftChat'),
    ...user('onParticipantPresenceChanged'),
    ...threadUser('onThreadTypingStarted'),
    ...threadUser('onThreadTypingStopped'),
    onThreadReceivedMessage: (thread: Thread, message: unknown) => {
      if (isOfThread(message, thread)) {
        hub.emit('onThreadReceivedMessage', () => ({
          channel,
          thread: translate.thread(thread, channel.id),
          message: translate.message(message),
        }));
      }
    },
    onThreadReceivedKeystrokes: (thread: Thread, keystrokes: Keystrokes) => {
      if (isOfThread(keystrokes, thread)) {
        hub.emit('onThreadReceivedKeystrokes', () => ({
          channel,
          thread: translate.thread(thread, channel.id),
          keystrokes,
        }));
      }
    },
    onReceivedMessage: (message: unknown, parent?: unknown) =>
      hub.emit('onReceivedMessage', () => ({
        channel,
        message: translate.message(message),
        ...(parent ? { parent: translate.message(parent) } : {}),
      })),
    onMessageUpdated: (message: unknown) =>
      hub.emit('onMessageUpdated', () => ({ channel, message: translate.message(message) })),
    onChannelUpdated: (raw: unknown) => hub.emit('onChannelUpdated', () => translate.channel(raw)),
    onReceivedKeystrokes: (keystrokes: Keystrokes) =>
      hub.emit('onReceivedKeystrokes', () => ({ channel, keystrokes })),
    onEventTriggered: (event: ChannelEvent) =>
      hub.emit('onEventTriggered', () => ({
        channel,
        event: { ...event, properties: event.properties ?? {} },
      })),
    onMessageRead: (message: unknown, receipt: ReadReceipt) =>
      hub.emit('onMessageRead', () => ({ channel, message: translate.message(message), receipt })),
    onMessageReactionAdded: (message: unknown, reaction: Reaction) =>
      hub.emit('onMessageReactionAdded', () => ({ channel, message: translate.message(message), reaction })),
    onMessageReactionRemoved: (message: unknown, reaction: Reaction) =>
      hub.emit('onMessageReactionRemoved', () => ({
        channel,
        message: translate.message(message),
        reaction,
      })),
  };
}

/** The SDK labels the events of every thread with the one it was told to listen to. */
function isOfThread(raw: unknown, { id }: Thread): boolean {
  const { threadId } = raw as { threadId?: unknown };
  return threadId === undefined || String(threadId) === String(id);
}
