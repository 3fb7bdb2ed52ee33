// The headless entry: the provider and the hooks, without components, CSS, strings or the DOM.

export { useAddChannelModerator } from './channels/useAddChannelModerator.js';
export { useChannel } from './channels/useChannel.js';
export { useChannelMembers } from './channels/useChannelMembers.js';
export { useChannelMuted } from './channels/useChannelMuted.js';
export { useChannels } from './channels/useChannels.js';
export { useChannelUnread } from './channels/useChannelUnread.js';
export { useClearChannelHistory } from './channels/useClearChannelHistory.js';
export { useCreateChannel } from './channels/useCreateChannel.js';
export { useDeleteChannel } from './channels/useDeleteChannel.js';
export { useHideChannel } from './channels/useHideChannel.js';
export { useInviteUser } from './channels/useInviteUser.js';
export { useJoinChannel } from './channels/useJoinChannel.js';
export { useLeaveChannel } from './channels/useLeaveChannel.js';
export { useMuteChannel } from './channels/useMuteChannel.js';
export { useReadChannel } from './channels/useReadChannel.js';
export { useUnmuteChannel } from './channels/useUnmuteChannel.js';
export { useUnreadChannelsCount } from './channels/useUnreadChannelsCount.js';
export { useUnreadMessagesCount } from './channels/useUnreadMessagesCount.js';
export { useUpdateChannel } from './channels/useUpdateChannel.js';
export { useUserIsChannelMember } from './channels/useUserIsChannelMember.js';
export type { SessionCredentials } from './context/ChatContext.js';
export type { ChatPagesOptions } from './context/useChatPages.js';
export type { ChatQueryOptions } from './context/useChatQuery.js';
export type { WritingPlace } from './live/composing.js';
export type { ChatFileStorage } from './live/fileStorage.js';
export type { NotificationEntry } from './live/notifications.js';
export type { OutboxContent, OutboxItem, OutboxPlace, OutboxStatus } from './live/outbox.js';
export type { OutboxFile } from './live/outboxFile.js';
export type { ChatStorage } from './live/shelf.js';
export type { MessageGap } from './messages/messageGaps.js';
export { type MessagePermissions, messagePermissions } from './messages/messagePermissions.js';
export type { PendingMessage, SendMessageVariables } from './messages/outbox.js';
export { useDeleteMessage } from './messages/useDeleteMessage.js';
export { useDeleteMessageForMe } from './messages/useDeleteMessageForMe.js';
export { useDraft } from './messages/useDraft.js';
export { useEditMessage } from './messages/useEditMessage.js';
export { useLastReadMessage } from './messages/useLastReadMessage.js';
export { useLoadGap } from './messages/useLoadGap.js';
export { useMessageChannel } from './messages/useMessageChannel.js';
export { useMessageGaps } from './messages/useMessageGaps.js';
export { useMessageParent } from './messages/useMessageParent.js';
export { useMessageRepliesCount } from './messages/useMessageRepliesCount.js';
export { type ListedMessage, useMessages } from './messages/useMessages.js';
export { type OutboxResult, useOutbox } from './messages/useOutbox.js';
export { usePrefetchChannel } from './messages/usePrefetchChannel.js';
export { useReactions } from './messages/useReactions.js';
export { useReactToMessage } from './messages/useReactToMessage.js';
export { useReadMessage } from './messages/useReadMessage.js';
export { useReadReceipts } from './messages/useReadReceipts.js';
export { useRemoveReaction } from './messages/useRemoveReaction.js';
export { useReplies } from './messages/useReplies.js';
export { useSendMessage } from './messages/useSendMessage.js';
export {
  type NotificationHandlers,
  type NotificationOfType,
  type NotificationsResult,
  useNotifications,
} from './notifications/useNotifications.js';
export {
  HeadlessProvider as ChatKittyProvider,
  type HeadlessProviderProps as ChatKittyProviderProps,
} from './provider/HeadlessProvider.js';
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
export { useChatKittyEvent } from './session/useChatKittyEvent.js';
export { type ChatSessionOptions, type ChatSessionResult, useChatSession } from './session/useChatSession.js';
export { useTriggerEvent } from './session/useTriggerEvent.js';
export { useCreateThread } from './threads/useCreateThread.js';
export { useReadThread } from './threads/useReadThread.js';
export { useThreadChannel } from './threads/useThreadChannel.js';
export { useThreadMessage } from './threads/useThreadMessage.js';
export { useThreads } from './threads/useThreads.js';
export { useSendKeystrokes } from './typing/useSendKeystrokes.js';
export { useTypingUsers } from './typing/useTypingUsers.js';
export { useBlockUser } from './users/useBlockUser.js';
export { useCurrentUser } from './users/useCurrentUser.js';
export { usePresence } from './users/usePresence.js';
export { useUnblockUser } from './users/useUnblockUser.js';
export { useUpdateCurrentUser } from './users/useUpdateCurrentUser.js';
export { useUpdateCurrentUserDisplayPicture } from './users/useUpdateCurrentUserDisplayPicture.js';
export { useUser } from './users/useUser.js';
export { useUserBlockList } from './users/useUserBlockList.js';
export { useUsers } from './users/useUsers.js';
export { useUsersCount } from './users/useUsersCount.js';
