'use client';

import { useCallback } from 'react';
import { channelPartner } from '../../channels/channelPeople.js';
import type { Channel, UserBlockListItem } from '../../sdk/index.js';
import { useOwnUserId } from '../../users/useOwnUserId.js';
import { useUserBlockList } from '../../users/useUserBlockList.js';

/** The block list entry of the other person in a conversation between two; not fetched for other channels. */
export function useBlockedPartner(channel: Channel): UserBlockListItem | undefined {
  const partnerId = channelPartner(channel, useOwnUserId())?.id;
  const select = useCallback(
    (items: UserBlockListItem[]) => items.find(({ user }) => user.id === partnerId) ?? null,
    [partnerId],
  );
  return useUserBlockList({ select, enabled: partnerId !== undefined }).data ?? undefined;
}
