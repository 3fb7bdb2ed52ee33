'use client';

import { suspending } from '../context/suspending.js';
import * as hooks from '../hooks.js';

/** As {@link hooks.useChannel}, with `data` always there. */
export const useChannel = suspending(hooks.useChannel);

/** As {@link hooks.useChannelMembers}, with `data` always there. */
export const useChannelMembers = suspending(hooks.useChannelMembers);

/** As {@link hooks.useChannels}, with `data` always there. */
export const useChannels = suspending(hooks.useChannels);

/** As {@link hooks.useChannelUnread}, with `data` always there. */
export const useChannelUnread = suspending(hooks.useChannelUnread);

/** As {@link hooks.useCurrentUser}, with `data` always there. */
export const useCurrentUser = suspending(hooks.useCurrentUser);

/** As {@link hooks.useLastReadMessage}, with `data` always there. */
export const useLastReadMessage = suspending(hooks.useLastReadMessage);

/** As {@link hooks.useMessageChannel}, with `data` always there. */
export const useMessageChannel = suspending(hooks.useMessageChannel);

/** As {@link hooks.useMessageParent}, with `data` always there. */
export const useMessageParent = suspending(hooks.useMessageParent);

/** As {@link hooks.useMessageRepliesCount}, with `data` always there. */
export const useMessageRepliesCount = suspending(hooks.useMessageRepliesCount);

/** As {@link hooks.useMessages}, with `data` always there. */
export const useMessages = suspending(hooks.useMessages);

/** As {@link hooks.useReactions}, with `data` always there. */
export const useReactions = suspending(hooks.useReactions);

/** As {@link hooks.useReadReceipts}, with `data` always there. */
export const useReadReceipts = suspending(hooks.useReadReceipts);

/** As {@link hooks.useReplies}, with `data` always there. */
export const useReplies = suspending(hooks.useReplies);

/** As {@link hooks.useThreadChannel}, with `data` always there. */
export const useThreadChannel = suspending(hooks.useThreadChannel);

/** As {@link hooks.useThreadMessage}, with `data` always there. */
export const useThreadMessage = suspending(hooks.useThreadMessage);

/** As {@link hooks.useThreads}, with `data` always there. */
export const useThreads = suspending(hooks.useThreads);

/** As {@link hooks.useUnreadChannelsCount}, with `data` always there. */
export const useUnreadChannelsCount = suspending(hooks.useUnreadChannelsCount);

/** As {@link hooks.useUnreadMessagesCount}, with `data` always there. */
export const useUnreadMessagesCount = suspending(hooks.useUnreadMessagesCount);

/** As {@link hooks.useUser}, with `data` always there. */
export const useUser = suspending(hooks.useUser);

/** As {@link hooks.useUserBlockList}, with `data` always there. */
export const useUserBlockList = suspending(hooks.useUserBlockList);

/** As {@link hooks.useUserIsChannelMember}, with `data` always there. */
export const useUserIsChannelMember = suspending(hooks.useUserIsChannelMember);

/** As {@link hooks.useUsers}, with `data` always there. */
export const useUsers = suspending(hooks.useUsers);

/** As {@link hooks.useUsersCount}, with `data` always there. */
export const useUsersCount = suspending(hooks.useUsersCount);
