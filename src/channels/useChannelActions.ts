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
  /** Why the last action failed, in a sentence. */
  failure: string | undefined;
  forgetFailure: () => void;
}

/**
 * The actions on a channel that need no confirmation. Re-renders when it is muted or unmuted and when something
 * fails.
 */
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

/** Rejects if the page may not write to the clipboard, or has none. */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
