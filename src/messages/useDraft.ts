'use client';

import { useCallback } from 'react';
import { useChatContext } from '../context/ChatContext.js';
import { useLive } from '../context/useLive.js';
import { placeKey, type WritingPlace } from '../live/composing.js';
import type { LiveState } from '../live/liveStore.js';

/**
 * The unsent text of a channel, a thread or a reply. It survives switching channels, closing the panel and, if the
 * provider has a `storage`, reloading the page.
 *
 * Re-renders when this draft changes, also when another component changes it.
 * SDK: none, the server never sees a draft; {@link useSendKeystrokes} shows it to others.
 *
 * @param place - Where it is written: a channel or its id, a thread, or the message that it replies to.
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
