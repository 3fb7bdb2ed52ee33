// The entry for apps that use Suspense: all that ./hooks has, but a query hook suspends instead of being pending, and
// throws to the nearest error boundary instead of having an error.

export * from './hooks.js';
export {
  useChannel,
  useChannelMembers,
  useChannels,
  useChannelUnread,
  useCurrentUser,
  useLastReadMessage,
  useMessageChannel,
  useMessageParent,
  useMessageRepliesCount,
  useMessages,
  useReactions,
  useReadReceipts,
  useReplies,
  useThreadChannel,
  useThreadMessage,
  useThreads,
  useUnreadChannelsCount,
  useUnreadMessagesCount,
  useUser,
  useUserBlockList,
  useUserIsChannelMember,
  useUsers,
  useUsersCount,
} from './suspense/suspendingHooks.js';
export { useErrorReset } from './suspense/useErrorReset.js';
