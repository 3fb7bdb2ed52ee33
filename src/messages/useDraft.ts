'use client';

import { useCallback } from 'react';
import { useChatContext } from '../context/ChatContext.js';
import { useLive } from '../context/useLive.js';
import type { LiveState } from '../live/liveStore.js';
import type { Channel } from '../sdk/index.js';

/**
 * The unsent text of a channel: it survives switching channels and closing the panel.
 *
 * Re-renders when this channel's draft changes.
 *
 * @returns The draft (empty if there is none) and a function of stable identity that changes it.
 *
 * @example
 * function Composer({ channel }: { channel: Channel }) {
 *   const [draft, setDraft] = useDraft(channel);
 *   return <textarea value={draft} onChange={(event) => setDraft(event.target.value)} />;
 * }
 */
export function useDraft(channel: Channel): [draft: string, setDraft: (draft: string) => void] {
  const { live } = useChatContext('useDraft').chat;
  const channelId = channel.id;
  const select = useCallback(({ drafts }: LiveState) => drafts[channelId] ?? '', [channelId]);
  const setDraft = useCallback(
    (draft: string) => live.setState(({ drafts }) => ({ drafts: { ...drafts, [channelId]: draft } })),
    [live, channelId],
  );
  return [useLive(select), setDraft];
}
