'use client';

import { useCallback } from 'react';
import { channelPartner } from '../../channels/channelPeople.js';
import type { Channel, UserBlockListItem } from '../../sdk/index.js';
import { useOwnUserId } from '../../users/useOwnUserId.js';
import { useUserBlockList } from '../../users/useUserBlockList.js';

/** The entry of the block list about the one other person of a conversation; asked for only where there is one. */
export function useBlockedPartner(channel: Channel): UserBlockListItem | undefined {
  const partnerId = channelPartner(channel, useOwnUserId())?.id;
  const select = useCallback(
    (items: UserBlockListItem[]) => items.find(({ user }) => user.id === partnerId) ?? null,
    [partnerId],
  );
  return useUserBlockList({ select, enabled: partnerId !== undefined }).data ?? undefined;
}
