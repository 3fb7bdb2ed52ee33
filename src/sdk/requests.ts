import type {
  Channel,
  ChannelProperties,
  ChannelType,
  CurrentUser,
  EventProperties,
  Message,
  MessageProperties,
  Thread,
  ThreadProperties,
  User,
  UserBlockListItem,
} from './model.js';

/** A channel, or its id: then the server is asked for the channel first. */
export type ChannelReference = Channel | number;

/** Names a user by object, id or username. */
export type UserReference = User | { id: number } | { username: string };

/** Which channels to list. */
export interface ChannelsFilter {
  /** True: only those the user is a member of. False: only those the user could join. */
  joined?: boolean;
  /** The guide's word for `joined: false`. */
  joinable?: boolean;
  /** Only channels with unread messages. */
  unread?: boolean;
  /** Only channels whose name contains this. */
  name?: string;
}

/** What a new channel is made of. */
export interface CreateChannelRequest {
  type: ChannelType;
  /** Unique among public, private and open channels; direct channels need none. */
  name?: string;
  members?: UserReference[];
  properties?: ChannelProperties;
}

/** A call about one channel. */
export interface ChannelRequest {
  channel: ChannelReference;
}

/** A channel as it shall be. */
export interface UpdateChannelRequest {
  channel: Channel;
}

/** Which members to list. */
export interface ChannelMembersFilter {
  /** Only members whose display name contains this. */
  displayName?: string;
}

/** Which users to list. */
export interface UsersFilter {
  /** Only users whose username contains this. */
  name?: string;
  /** Only users whose display name contains this. */
  displayName?: string;
  /** Only users who are online, or only those who are not. */
  online?: boolean;
}

/** Which of a channel's messages to list. */
export interface MessagesFilter {
  /** True leaves replies out. */
  mainThread?: boolean;
}

/** Which of a channel's threads to list. */
export interface ThreadsFilter {
  /** False leaves the channel's own conversation out. */
  includeMainThread?: boolean;
  /** True lists only threads that did not begin with a message. */
  standalone?: boolean;
}

/** A call about one channel and one user. */
export interface ChannelUserRequest {
  channel: ChannelReference;
  user: UserReference;
}

/** A question about one user in one channel. */
export interface UserChannelRequest {
  user: User | number;
  channel: ChannelReference;
}

/** Whose last read message is asked for. */
export interface LastReadMessageRequest {
  channel: ChannelReference;
  username: string;
}

/** An application event for everybody who is in the chat. */
export interface TriggerEventRequest {
  channel: ChannelReference;
  type: string;
  properties?: EventProperties;
}

/** Where a message goes: a channel, a message it replies to, or a thread. */
export type MessageTarget = { channel: Channel } | { message: Message } | { thread: Thread };

interface MessageExtras {
  /** Messages of one tag belong together, for example the pictures of an album. */
  groupTag?: string | undefined;
  properties?: MessageProperties | undefined;
  /** Comes back on the message, so that the sender recognises it. */
  clientId?: string;
}

/** Text to send. */
export type SendTextRequest = MessageTarget & MessageExtras & { body: string };

/** A file to send; a caption goes into `properties`. */
export type SendFileRequest = MessageTarget & MessageExtras & { file: FileToSend } & UploadProgress;

/** What to send. */
export type SendMessageRequest = SendTextRequest | SendFileRequest;

/**
 * A file: the browser's own, one as a `data:` URL (React Native), or one that lives elsewhere and is only
 * named. `size` is in bytes.
 */
export type FileToSend =
  | File
  | { uri: string; name: string; type: string; size: number }
  | { url: string; name: string; contentType: string; size: number };

/** How an upload is doing. */
export interface UploadProgress {
  /** Told the share that has been sent, from 0 to 1. */
  onProgress?: ((share: number) => void) | undefined;
}

/** What somebody is typing, and where. */
export type SendKeystrokesRequest = ({ channel: Channel } | { thread: Thread }) & {
  /** The draft so far; empty means "stopped". */
  keys: string;
};

/** A call about one message. */
export interface MessageRequest {
  message: Message;
}

/** New text for a message. */
export interface EditMessageRequest {
  message: Message;
  body: string;
}

/** An emoji on a message: as a character, an alias, or an alias between colons. */
export interface ReactionRequest {
  message: Message;
  emoji: string;
}

/** What a new thread is made of. */
export interface CreateThreadRequest {
  channel: ChannelReference;
  name: string;
  properties?: ThreadProperties;
}

/** A call about one thread. */
export interface ThreadRequest {
  thread: Thread;
}

/** A call about one user. */
export interface UserRequest {
  user: User | number;
}

/** A call about one entry of the block list. */
export interface BlockListItemRequest {
  item: UserBlockListItem;
}

/** Gets a copy of the signed-in user and returns what to save. */
export type UpdateCurrentUser = (user: CurrentUser) => CurrentUser;

/** A new picture for the signed-in user. */
export type DisplayPictureRequest = { file: FileToSend } & UploadProgress;
