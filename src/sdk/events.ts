import type {
  Channel,
  ChannelEvent,
  CurrentUser,
  Keystrokes,
  Message,
  Notification,
  Reaction,
  ReadReceipt,
  Thread,
  User,
} from './model.js';

interface InChannel {
  /** The channel whose chat session heard it. */
  channel: Channel;
}

interface InThread extends InChannel {
  /** The thread that the chat session was told to listen to. */
  thread: Thread;
}

/** Everything the SDK can tell, by the SDK's own names. */
export interface ChatEvents {
  onCurrentUserChanged: CurrentUser;
  onCurrentUserOnline: CurrentUser;
  onCurrentUserOffline: CurrentUser;
  onNotificationReceived: Notification;
  onChannelJoined: Channel;
  onChannelLeft: Channel;
  onChannelUpdated: Channel;
  onChannelHidden: Channel;
  onChannelUnhidden: Channel;
  onUserPresenceChanged: User;
  onParticipantStartedTyping: User;
  onParticipantStoppedTyping: User;
  onReceivedMessage: InChannel & { message: Message; parent?: Message };
  onMessageUpdated: InChannel & { message: Message };
  onReceivedKeystrokes: InChannel & { keystrokes: Keystrokes };
  onTypingStarted: InChannel & { user: User };
  onTypingStopped: InChannel & { user: User };
  onParticipantEnteredChat: InChannel & { user: User };
  onParticipantLeftChat: InChannel & { user: User };
  onParticipantPresenceChanged: InChannel & { user: User };
  onThreadReceivedMessage: InThread & { message: Message };
  onThreadReceivedKeystrokes: InThread & { keystrokes: Keystrokes };
  onThreadTypingStarted: InThread & { user: User };
  onThreadTypingStopped: InThread & { user: User };
  onEventTriggered: InChannel & { event: ChannelEvent };
  onMessageRead: InChannel & { message: Message; receipt: ReadReceipt };
  onMessageReactionAdded: InChannel & { message: Message; reaction: Reaction };
  onMessageReactionRemoved: InChannel & { message: Message; reaction: Reaction };
}

/** What the door tells besides, for the kit alone: the SDK has no such names. */
export interface KitEvents extends ChatEvents {
  /** As `onMessageRead`, without the message, for which the server would have to be asked; see `linkOf`. */
  onReceipt: InChannel & { receipt: ReadReceipt; link: string };
}

/** The name of an event, as the SDK spells its observer or handler. */
export type ChatEventName = keyof ChatEvents;

/** The events of one open chat: those that name the channel they happened in. */
export type ChatSessionEventName = {
  [Name in ChatEventName]: ChatEvents[Name] extends InChannel ? Name : never;
}[ChatEventName];
