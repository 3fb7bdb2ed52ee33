// The entry for apps that use Suspense: everything in ./hooks, but query hooks suspend until they have data, and
// throw to the nearest error boundary when they fail.

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
