/**
 * The vocabulary of the wire: what a client asks for, listens to and gets. Read this file first.
 *
 * Everything except the few fixed strings below is handed to the client inside resources, so the
 * destinations are the emulator's own choice: `….relay` reads, any other ending acts, topics are per person.
 */

/** Where all relays and actions live. */
export const API = '/application/v1';

/** The one queue on which a client hears that a request of its own failed. */
export const ERRORS_QUEUE = '/user/queue/v1/errors';

export const USER_TOPICS = [
  'self',
  'channels',
  'messages',
  'notifications',
  'contacts',
  'participants',
  'users',
  'reactions',
  'threads',
  'calls',
] as const;
export type UserTopic = (typeof USER_TOPICS)[number];

export const CHANNEL_TOPICS = [
  'self',
  'messages',
  'keystrokes',
  'typing',
  'participants',
  'readReceipts',
  'reactions',
  'events',
] as const;
export type ChannelTopic = (typeof CHANNEL_TOPICS)[number];

/** A kind of channel. */
export type ChannelType = 'PUBLIC' | 'PRIVATE' | 'DIRECT' | 'OPEN';

/** What an app keeps with a resource; always an object, never absent. */
export type Properties = Record<string, unknown>;

type Links<Name extends string> = Record<Name, string>;

/** A person as one recipient sees them. */
export interface UserResource {
  id: number;
  type: 'PERSON';
  name: string;
  displayName: string;
  displayPictureUrl: string;
  isGuest: boolean;
  presence: { status: 'AVAILABLE' | 'UNAVAILABLE'; online: boolean };
  callStatus: 'AVAILABLE';
  properties: Properties;
  _relays: Links<'self' | 'channelMember'>;
}

export interface CurrentUserResource extends Omit<UserResource, '_relays'> {
  _relays: Links<
    | 'self'
    | 'readFileAccessGrant'
    | 'writeFileAccessGrant'
    | 'channelsCount'
    | 'channels'
    | 'joinableChannels'
    | 'unreadChannelsCount'
    | 'unreadChannels'
    | 'unreadMessagesCount'
    | 'contactsCount'
    | 'contacts'
    | 'userBlockListItems'
  >;
  _topics: Links<UserTopic>;
  _actions: Links<'update' | 'createChannel' | 'updateDisplayPicture'>;
  _streams: Links<'displayPicture'>;
}

/** A channel as one recipient sees it; its links and permissions are their own. */
export interface ChannelResource {
  id: number;
  type: ChannelType;
  name: string;
  displayName: string;
  createdTime: string;
  creator?: UserResource;
  lastReceivedMessage?: MessageResource;
  /** Direct channels only. */
  members?: UserResource[];
  properties: Properties;
  _relays: Links<
    | 'self'
    | 'messages'
    | 'messagesCount'
    | 'lastReceivedMessage'
    | 'lastReadMessage'
    | 'unread'
    | 'members'
    | 'threads'
    | 'calls'
  >;
  _topics: Links<ChannelTopic>;
  /** The optional ones are permissions: absent means "not you". */
  _actions: Links<
    | 'keystrokes'
    | 'read'
    | 'mute'
    | 'call'
    | 'triggerEvent'
    | 'update'
    | 'delete'
    | 'clearHistory'
    | 'hide'
    | 'createThread'
  > &
    Partial<Links<'message' | 'join' | 'leave' | 'invite' | 'addModerator'>>;
  _streams: Links<'messages'>;
}

export interface LinkResource {
  source: string;
  startPosition: number;
  endPosition: number;
  preview?: LinkPreview;
}

/** What a link leads to, shown as a card. */
export interface LinkPreview {
  url: string;
  title: string;
  image: { source: string };
  description?: string;
  siteName?: string;
}

export interface MentionResource {
  type: 'USER' | 'CHANNEL';
  tag: string;
  startPosition: number;
  endPosition: number;
  user?: UserResource;
  channel?: ChannelResource;
}

export interface FileResource {
  type: 'HOSTED' | 'EXTERNAL';
  url: string;
  name: string;
  contentType: string;
  /** In bytes. */
  size: number;
}

export interface EmojiResource {
  character: string;
  description: string;
  aliases: string[];
  tags: string[];
}

export interface ReactionSummaryResource {
  emoji: EmojiResource;
  users: UserResource[];
  count: number;
}

/** A message as one recipient sees it. Fields that do not apply are absent. */
export interface MessageResource {
  id: number;
  type: 'TEXT' | 'FILE' | 'SYSTEM_TEXT' | 'SYSTEM_FILE';
  channelId: number;
  threadId?: number;
  createdTime: string;
  lastEditedTime?: string;
  deleted?: true;
  /** Absent on system messages. */
  user?: UserResource;
  body?: string;
  links?: LinkResource[];
  mentions?: MentionResource[];
  file?: FileResource;
  groupTag?: string;
  reactions?: ReactionSummaryResource[];
  repliesCount: number;
  nestedLevel: number;
  properties: Properties;
  _relays: Links<'self' | 'channel' | 'readReceipts' | 'repliesCount' | 'replies' | 'reactions'> &
    Partial<Links<'parent'>>;
  _actions: Links<'read' | 'reply' | 'deleteForMe' | 'delete' | 'react' | 'edit' | 'removeReaction'>;
  _streams: Links<'replies'>;
}

export interface ReactionResource {
  emoji: EmojiResource;
  user: UserResource;
  createdTime: string;
  _relays: Links<'message'>;
}

export interface ReadReceiptResource {
  user: UserResource;
  createdTime: string;
  _relays: Links<'message'>;
}

export interface ThreadResource {
  id: string;
  type: 'STANDALONE';
  name?: string;
  createdTime: string;
  properties: Properties;
  _relays: Links<'self' | 'channel' | 'message'>;
  _topics: Links<'self' | 'messages' | 'keystrokes' | 'typing'>;
  _actions: Links<'message' | 'keystrokes' | 'read'>;
  _streams: Links<'messages'>;
}

export interface NotificationResource {
  id: number;
  title: string;
  body: string;
  channel: ChannelResource | null;
  muted: boolean;
  createdTime: string;
  readTime: null;
  data: { type: string; channelId: number; recipient: UserResource; message: MessageResource } & Record<
    string,
    unknown
  >;
}

export interface PageResource {
  _embedded: Record<string, unknown[]>;
  page: { size: number; totalElements: number; totalPages: number; number: number };
  _relays: { self: string; prev?: string; next?: string };
}
