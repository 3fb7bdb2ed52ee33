'use client';

import type { Channel } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { useChannelMembers } from './useChannelMembers.js';

/** How many members are loaded, and whether that is all of them: the server lists members but does not count them. */
export interface MemberCount {
  count: number;
  isWhole: boolean;
}

/** Counts the members of a channel; undefined until they are loaded. Re-renders when the membership changes. */
export function useMemberCount(channel: Channel): MemberCount | undefined {
  const isDirect = channel.type === 'DIRECT';
  const { data: members, hasNextPage } = useChannelMembers(isDirect ? undefined : channel);
  if (isDirect) {
    return { count: channel.members.length, isWhole: true };
  }
  return members && { count: members.length, isWhole: !hasNextPage };
}

/** As {@link useMemberCount}, in words. */
export function useMemberCountWords(channel: Channel): string | undefined {
  const { channels } = useStrings();
  const members = useMemberCount(channel);
  if (!members) return undefined;
  return members.isWhole ? channels.memberCount(members.count) : channels.memberCountAtLeast(members.count);
}
