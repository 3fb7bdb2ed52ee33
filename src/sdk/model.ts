/**
 * Lets an app type its own custom data once, by declaration merging.
 *
 * @example
 * declare module 'chatkitty-react' {
 *   interface Register {
 *     channelProperties: { description?: string };
 *     messageProperties: { orderId?: string };
 *   }
 * }
 */
// biome-ignore lint/suspicious/noEmptyInterface: an app fills it by declaration merging
export interface Register {}

type Registered<Name extends string> = Register extends { [Key in Name]: infer Data }
  ? Data
  : Record<string, unknown>;

/** Custom data of a user, typed through {@link Register} (`userProperties`). */
export type UserProperties = Registered<'userProperties'>;
/** Custom data of a channel, typed through {@link Register} (`channelProperties`). */
export type ChannelProperties = Registered<'channelProperties'>;
/** Custom data of a message, typed through {@link Register} (`messageProperties`). */
export type MessageProperties = Registered<'messageProperties'>;
/** Custom data of a thread, typed through {@link Register} (`threadProperties`). */
export type ThreadProperties = Registered<'threadProperties'>;
/** Custom data of an application event, typed through {@link Register} (`eventProperties`). */
export type EventProperties = Registered<'eventProperties'>;

/** Whether a user can be reached right now. */
export interface UserPresence {
  /** `AVAILABLE` or `UNAVAILABLE` today; other words may follow. */
  status: string;
  /** True while at least one device of the user is connected. */
  online: boolean;
}

/** A person (or bot) of the application. */
export interface User {
  id: number;
  /** The unique username. */
  name: string;
  displayName: string;
  displayPictureUrl: string;
  /** True for users who signed in without credentials. */
  isGuest: boolean;
  /** As of the moment this object was sent: `usePresence` gives the live value. */
  presence: UserPresence;
  properties: UserProperties;
}

/** The signed-in user. */
export interface CurrentUser extends User {}

/** What kind of place a channel is: see the guide, "Channel types". */
export type ChannelType = 'PUBLIC' | 'PRIVATE' | 'DIRECT' | 'OPEN';

/** What the signed-in user may do with a channel; what is false would be refused by the server. */
export interface ChannelPermissions {
  canJoin: boolean;
  canLeave: boolean;
  canInvite: boolean;
  /** May add moderators. */
  canModerate: boolean;
  /** May send messages. */
  canSend: boolean;
}

interface ChannelBase {
  id: number;
  /** The unique name. */
  name: string;
  /** The name to show: falls back to `name`. */
  displayName: string;
  creator?: User;
  /** The newest message, if any. */
  lastReceivedMessage?: Message;
  /** ISO 8601, where the server tells it. */
  createdTime?: string;
  properties: ChannelProperties;
  permissions: ChannelPermissions;
}

/** A private conversation between a fixed set of up to ten people. */
export interface DirectChannel extends ChannelBase {
  type: 'DIRECT';
  /** Everybody in it, the signed-in user included. */
  members: User[];
}

/** A channel that people join, are invited to, or just enter (OPEN). */
export interface GroupChannel extends ChannelBase {
  type: 'PUBLIC' | 'PRIVATE' | 'OPEN';
}

/** A place where messages are exchanged. */
export type Channel = DirectChannel | GroupChannel;

/** A file that belongs to a message. */
export interface ChatFile {
  /** `HOSTED` by ChatKitty, or `EXTERNAL`: an address somewhere else. */
  type: 'HOSTED' | 'EXTERNAL';
  /** Ready to load: carries the access grant where one is needed, and never for external files. */
  url: string;
  name: string;
  /** MIME type. */
  contentType: string;
  /** In bytes. */
  size: number;
}

/** A link that the server found in a message's text. */
export interface MessageLink {
  source: string;
  /** Index into `body`, inclusive. */
  startPosition: number;
  /** Index into `body`, exclusive. */
  endPosition: number;
  preview?: {
    url: string;
    title: string;
    image?: { source: string };
    description?: string;
    siteName?: string;
  };
}

interface MentionBase {
  /** The text as written, for example `<@ada>`. */
  tag: string;
  /** Index into `body`, inclusive. */
  startPosition: number;
  /** Index into `body`, exclusive. */
  endPosition: number;
}

/** A person or channel that a message names. */
export type MessageMention =
  | (MentionBase & { type: 'USER'; user: User })
  | (MentionBase & { type: 'CHANNEL'; channel: Channel });

/** An emoji as the server knows it. */
export interface Emoji {
  character: string;
  description: string;
  aliases: string[];
  tags: string[];
}

/** Everybody who reacted to a message with one emoji. */
export interface ReactionSummary {
  emoji: Emoji;
  users: User[];
  count: number;
}

/** One person's reaction to a message. */
export interface Reaction {
  emoji: Emoji;
  user: User;
  /** ISO 8601. */
  createdTime: string;
}

interface MessageBase {
  id: number;
  channelId: number;
  /** ISO 8601. Messages are ordered by (`createdTime`, `id`). */
  createdTime: string;
  /** ISO 8601, set once the text was edited. */
  lastEditedTime?: string;
  /** True once it was deleted for everybody; `body` is then empty. */
  deleted: boolean;
  /** Messages of one tag belong together, for example the pictures of an album. */
  groupTag?: string | undefined;
  reactions: ReactionSummary[];
  repliesCount: number;
  /** 0 for a message of the channel, more for a reply. */
  nestedLevel: number;
  properties: MessageProperties;
  /** Names the sending device's copy, so that an optimistic row and its message are known to be one. */
  clientId?: string;
}

interface TextContent {
  body: string;
  links: MessageLink[];
  mentions: MessageMention[];
}

/** Text from a person. */
export interface TextMessage extends MessageBase, TextContent {
  type: 'TEXT';
  user: User;
}

/** A file from a person. */
export interface FileMessage extends MessageBase {
  type: 'FILE';
  user: User;
  file: ChatFile;
}

/** Text from the application itself. */
export interface SystemTextMessage extends MessageBase, TextContent {
  type: 'SYSTEM_TEXT';
}

/** A file from the application itself. */
export interface SystemFileMessage extends MessageBase {
  type: 'SYSTEM_FILE';
  file: ChatFile;
}

/** Anything that appears in a message list; narrow it by `type`. */
export type Message = TextMessage | FileMessage | SystemTextMessage | SystemFileMessage;

/** Characters somebody is typing, before they are sent. */
export interface Keystrokes {
  username: string;
  keys: string;
}

/** Proof that somebody read a message. */
export interface ReadReceipt {
  user: User;
  /** ISO 8601. */
  createdTime: string;
}

/** A side conversation of a channel. */
export interface Thread {
  id: string;
  channelId: number;
  name?: string;
  /** ISO 8601. */
  createdTime: string;
  properties: ThreadProperties;
}

/** Somebody whom the signed-in user has blocked. */
export interface UserBlockListItem {
  user: User;
  /** ISO 8601. */
  createdTime: string;
}

/** An application event that somebody triggered in a channel. */
export interface ChannelEvent {
  type: string;
  user: User;
  properties: EventProperties;
}

interface NotificationBase {
  id: number;
  title: string;
  body: string;
  /** Where it happened; null for notifications that belong to no channel. */
  channel: Channel | null;
  /** True if the channel is muted: show it quietly or not at all. */
  muted: boolean;
  /** ISO 8601. */
  createdTime: string;
  /** ISO 8601, or null while unread. */
  readTime: string | null;
}

/** What a notification is about; narrow it by `type`. */
export type NotificationData =
  | { type: 'SYSTEM:SENT:MESSAGE'; message: Message }
  | { type: 'USER:SENT:MESSAGE'; message: Message }
  | { type: 'USER:REPLIED_TO:MESSAGE'; message: Message; parent: Message }
  | { type: 'USER:MENTIONED:USER'; message: Message; mentionedUser?: User }
  | { type: 'USER:MENTIONED:CHANNEL'; message: Message; mentionedChannel?: Channel };

/** The kinds of notification. */
export type NotificationType = NotificationData['type'];

/** Something that happened outside the open chats. */
export interface Notification extends NotificationBase {
  data: NotificationData;
}
