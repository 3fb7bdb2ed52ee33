'use client';

import { useState } from 'react';
import type { Channel } from '../sdk/index.js';
import { useChannelMuted } from './useChannelMuted.js';
import { useHideChannel } from './useHideChannel.js';
import { useMuteChannel } from './useMuteChannel.js';
import { useReadChannel } from './useReadChannel.js';
import { useUnmuteChannel } from './useUnmuteChannel.js';

/** What {@link useChannelActions} gives. */
export interface ChannelActions {
  isMuted: boolean;
  toggleMute: () => void;
  markRead: () => void;
  hide: () => void;
  copy: (link: string) => void;
  /** Why the last one did not work, in a sentence. */
  failure: string | undefined;
  forgetFailure: () => void;
}

/** What can be done with a channel at one touch. Re-renders when its muting changes and when something fails. */
export function useChannelActions(channel: Channel): ChannelActions {
  const [failure, setFailure] = useState<string>();
  const fail = { onError: (error: Error) => setFailure(error.message) };
  const isMuted = useChannelMuted(channel);
  const mute = useMuteChannel();
  const unmute = useUnmuteChannel();
  const read = useReadChannel();
  const hide = useHideChannel();
  return {
    isMuted,
    toggleMute: () => (isMuted ? unmute : mute).mutate({ channel }, fail),
    markRead: () => read.mutate({ channel }, fail),
    hide: () => hide.mutate({ channel }, fail),
    copy: (link) => void copyText(link).catch(fail.onError),
    failure,
    forgetFailure: () => setFailure(undefined),
  };
}

/** Rejects where the page may not write to the clipboard, and where there is none. */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
