// The headless entry: the provider and every hook, with no DOM, no CSS and no component.

export { useChannel } from './channels/useChannel.js';
export { useChannelMembers } from './channels/useChannelMembers.js';
export { useChannels } from './channels/useChannels.js';
export { useChannelUnread } from './channels/useChannelUnread.js';
export { useCreateChannel } from './channels/useCreateChannel.js';
export { useJoinChannel } from './channels/useJoinChannel.js';
export { useLeaveChannel } from './channels/useLeaveChannel.js';
export { useReadChannel } from './channels/useReadChannel.js';
export { useUnreadChannelsCount } from './channels/useUnreadChannelsCount.js';
export { useUnreadMessagesCount } from './channels/useUnreadMessagesCount.js';
export type { SessionCredentials } from './context/ChatContext.js';
export type { ChatPagesOptions } from './context/useChatPages.js';
export type { NotificationEntry } from './live/notifications.js';
export type { OutboxItem, OutboxStatus } from './live/outbox.js';
export type { PendingMessage, SendMessageVariables } from './messages/outbox.js';
export { useDraft } from './messages/useDraft.js';
export { type ListedMessage, useMessages } from './messages/useMessages.js';
export { type OutboxResult, useOutbox } from './messages/useOutbox.js';
export { useSendMessage } from './messages/useSendMessage.js';
export {
  type NotificationHandlers,
  type NotificationOfType,
  type NotificationsResult,
  useNotifications,
} from './notifications/useNotifications.js';
export { ChatKittyProvider, type ChatKittyProviderProps } from './provider/ChatKittyProvider.js';
export { type ChatKittyAccess, useChatKitty } from './provider/useChatKitty.js';
export { type ConnectionResult, useConnection } from './provider/useConnection.js';
export { type SessionResult, useSession } from './provider/useSession.js';
export type {
  AuthParamsSource,
  ChatApi,
  ChatErrorCode,
  ChatErrorFacts,
  ChatEventName,
  ChatEvents,
  ChatKittyInstance,
  Connection,
  Page,
  Unsubscribe,
} from './sdk/index.js';
export { ChatError, isChatError } from './sdk/index.js';
export type * from './sdk/model.js';
export type * from './sdk/requests.js';
export type { ChatSessionHandlers } from './session/chatSessionHandlers.js';
export { type ChatSessionResult, useChatSession } from './session/useChatSession.js';
export { useSendKeystrokes } from './typing/useSendKeystrokes.js';
export { useTypingUsers } from './typing/useTypingUsers.js';
export { useCurrentUser } from './users/useCurrentUser.js';
export { usePresence } from './users/usePresence.js';
export { useUsers } from './users/useUsers.js';
