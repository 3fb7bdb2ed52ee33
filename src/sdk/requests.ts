import type { Channel, ChannelProperties, ChannelType, Message, MessageProperties, User } from './model.js';

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

/** Text to send to a channel. */
export interface SendTextRequest {
  channel: Channel;
  body: string;
  groupTag?: string;
  properties?: MessageProperties;
  /** Comes back on the message, so that the sender recognises it. */
  clientId?: string;
}

/** What somebody is typing. */
export interface SendKeystrokesRequest {
  channel: Channel;
  /** The draft so far; empty means "stopped". */
  keys: string;
}

/** A call about one message. */
export interface MessageRequest {
  message: Message;
}
