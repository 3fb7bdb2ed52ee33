/**
 * What a client can ask for: the names of the SDK's methods, as far as they differ on the wire. Topics are
 * `startChatSession` when listening to them opens a chat, else `subscribe`. Not to be told apart from others:
 * `getMessageChannel` and `getThreadChannel` are a `getChannel`, `unmuteChannel` is a `muteChannel`.
 */
export const REQUEST_KINDS = [
  'startSession',
  'endSession',
  'startChatSession',
  'subscribe',
  'unsubscribe',
  'ack',
  'getCurrentUser',
  'updateCurrentUser',
  'updateCurrentUserDisplayPicture',
  'createChannel',
  'getChannels',
  'getChannel',
  'joinChannel',
  'leaveChannel',
  'inviteUser',
  'addChannelModerator',
  'muteChannel',
  'hideChannel',
  'clearChannelHistory',
  'updateChannel',
  'deleteChannel',
  'getChannelMembers',
  'getChannelUnread',
  'readChannel',
  'getUnreadChannelsCount',
  'getUnreadMessagesCount',
  'sendMessage',
  'getMessages',
  'getMessageRepliesCount',
  'getMessageParent',
  'editMessage',
  'deleteMessage',
  'deleteMessageForMe',
  'readMessage',
  'getLastReadMessage',
  'getReadReceipts',
  'getReactions',
  'reactToMessage',
  'removeReaction',
  'createThread',
  'getThreads',
  'getThreadMessage',
  'readThread',
  'sendKeystrokes',
  'triggerEvent',
  'getUsers',
  'getUsersCount',
  'getUser',
  'getUserIsChannelMember',
  'blockUser',
  'getUserBlockList',
  'deleteUserBlockListItem',
  'unknown',
] as const;

/** A kind of request; see `Faults`. */
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** Everything a client can be told without having asked for it. */
export const EVENT_TYPES = [
  'channel.message.created',
  'channel.message.updated',
  'channel.message.deleted',
  'channel.self.updated',
  'channel.participant.active',
  'channel.participant.inactive',
  'participant.presence.changed',
  'channel.event.triggered',
  'message.read_receipt.created',
  'message.reaction.created',
  'message.reaction.removed',
  'thread.message.created',
  'thread.keystrokes.created',
  'thread.typing.started',
  'thread.typing.stopped',
  'participant.typing.started',
  'participant.typing.stopped',
  'contact.presence.changed',
  'user.notification.created',
  'user.channel.joined',
  'user.channel.left',
  'user.channel.updated',
  'user.channel.hidden',
  'user.channel.unhidden',
] as const;

/** A kind of event. */
export type EventType = (typeof EVENT_TYPES)[number];

/**
 * A frame on its way to a client: an event by its type; `relay`, what was read; `reply`, the result of an
 * action; `receipt`; `error`, why a request failed; `connected`; `heart-beat`.
 */
export const FRAME_KINDS = [
  ...EVENT_TYPES,
  'connected',
  'relay',
  'reply',
  'receipt',
  'error',
  'heart-beat',
] as const;

/** A kind of frame from the emulator to a client; see `Faults`. */
export type FrameKind = (typeof FRAME_KINDS)[number];
