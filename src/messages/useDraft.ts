'use client';

import { useCallback } from 'react';
import { useChatContext } from '../context/ChatContext.js';
import { useLive } from '../context/useLive.js';
import { placeKey, type WritingPlace } from '../live/composing.js';
import type { LiveState } from '../live/liveStore.js';

/**
 * The unsent text of a channel, a thread or an answer: it survives switching channels, closing the panel, and, where
 * the provider has a `storage`, reloading the page.
 *
 * Re-renders when this draft changes.
 *
 * @param place - Where it is written: a channel or its id, a thread, or the message that it answers.
 * @returns The draft (empty if there is none) and a function of stable identity that changes it.
 *
 * @example
 * function Composer({ channel }: { channel: Channel }) {
 *   const [draft, setDraft] = useDraft(channel);
 *   return <textarea value={draft} onChange={(event) => setDraft(event.target.value)} />;
 * }
 */
export function useDraft(place: WritingPlace | number): [draft: string, setDraft: (draft: string) => void] {
  const { live } = useChatContext('useDraft').chat;
  const key = placeKey(place);
  const select = useCallback(({ drafts }: LiveState) => drafts[key] ?? '', [key]);
  const setDraft = useCallback(
    (draft: string) => live.setState(({ drafts }) => ({ drafts: { ...drafts, [key]: draft } })),
    [live, key],
  );
  return [useLive(select), setDraft];
}
