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
 * Re-renders when this draft changes, as another component on this page changes it, too.
 * SDK: none, the server never sees a draft; {@link useSendKeystrokes} tells others of it.
 *
 * @param place - Where it is written: a channel or its id, a thread, or the message that it answers.
 * @returns The draft (an empty text if there is none), and a function of stable identity that takes the new one.
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
