// The public API. Hooks and types are listed in hooks.ts; this adds the components, and the hooks that control them.

export { BrowseChannelsDialog, type BrowseChannelsDialogProps } from './channels/BrowseChannelsDialog.js';
export { ChannelAvatar, type ChannelAvatarProps } from './channels/ChannelAvatar.js';
export { ChannelDetails, type ChannelDetailsProps } from './channels/ChannelDetails.js';
export { ChannelHeader, type ChannelHeaderProps } from './channels/ChannelHeader.js';
export { ChannelList, type ChannelListProps } from './channels/ChannelList.js';
export { ChannelRow, type ChannelRowProps } from './channels/ChannelRow.js';
export { CreateChannelDialog, type CreateChannelDialogProps } from './channels/CreateChannelDialog.js';
export { MemberList, type MemberListProps } from './channels/MemberList.js';
export { MemberRow, type MemberRowProps } from './channels/MemberRow.js';
export { UserCard, type UserCardProps } from './channels/UserCard.js';
export * from './hooks.js';
export type { AlertSettings } from './live/alerts.js';
export type { Attachment, ComposingMode } from './live/composing.js';
export { EmojiPicker, type EmojiPickerProps } from './messages/composer/emoji/EmojiPicker.js';
export { MessageComposer, type MessageComposerProps } from './messages/composer/MessageComposer.js';
export {
  type ComposingActions,
  type ComposingResult,
  useComposing,
  useComposingActions,
} from './messages/composer/useComposing.js';
export { JumpToLatest, type JumpToLatestProps } from './messages/list/JumpToLatest.js';
export { JumpToUnread, type JumpToUnreadProps } from './messages/list/JumpToUnread.js';
export { MessageList, type MessageListProps } from './messages/list/MessageList.js';
export { MessageThread, type MessageThreadProps } from './messages/MessageThread.js';
export { MessageFile, type MessageFileProps } from './messages/media/MessageFile.js';
export { MessageBubble, type MessageBubbleProps } from './messages/row/MessageBubble.js';
export { MessageLinkPreview, type MessageLinkPreviewProps } from './messages/row/MessageLinkPreview.js';
export { MessageQuote, type MessageQuoteProps } from './messages/row/MessageQuote.js';
export { MessageReactions, type MessageReactionsProps } from './messages/row/MessageReactions.js';
export { MessageRow, type MessageRowProps } from './messages/row/MessageRow.js';
export { MessageText, type MessageTextProps } from './messages/row/MessageText.js';
export { NotificationAlerts, type NotificationAlertsProps } from './notifications/NotificationAlerts.js';
export { NotificationBell, type NotificationBellProps } from './notifications/NotificationBell.js';
export { NotificationList, type NotificationListProps } from './notifications/NotificationList.js';
export {
  NotificationSettings,
  type NotificationSettingsProps,
} from './notifications/NotificationSettings.js';
export { NotificationToast, type NotificationToastProps } from './notifications/NotificationToast.js';
export { NotificationToasts, type NotificationToastsProps } from './notifications/NotificationToasts.js';
export { type AlertSettingsResult, useAlertSettings } from './notifications/useAlertSettings.js';
export { ChatLauncher, type ChatLauncherProps } from './panel/ChatLauncher.js';
export { ChatPanel, type ChatPanelProps } from './panel/ChatPanel.js';
export type { PanelFeatures } from './panel/panelFeatures.js';
export { ChatKittyProvider, type ChatKittyProviderProps } from './provider/ChatKittyProvider.js';
export { ConnectionBanner, type ConnectionBannerProps } from './provider/ConnectionBanner.js';
export type { Strings, StringsOverride } from './strings/defaultStrings.js';
export type { Theme } from './theme/theme.js';
export { ThreadList, type ThreadListProps } from './threads/ThreadList.js';
export { ThreadPane, type ThreadPaneProps } from './threads/ThreadPane.js';
export { TypingIndicator, type TypingIndicatorProps } from './typing/TypingIndicator.js';
export { Avatar, type AvatarProps } from './ui/Avatar.js';
export { EmptyState, type EmptyStateProps } from './ui/EmptyState.js';
export { ErrorState, type ErrorStateProps } from './ui/ErrorState.js';
export type { PartOverrideProps, PartRegistry, Parts } from './ui/part.js';
export { Timestamp, type TimestampProps } from './ui/Timestamp.js';
export { ProfileEditor, type ProfileEditorProps } from './users/ProfileEditor.js';
export { UserAvatar, type UserAvatarProps } from './users/UserAvatar.js';
export { UserBlockList, type UserBlockListProps } from './users/UserBlockList.js';
