'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { useChannel } from '../channels/useChannel.js';
import { useChannelNameOf } from '../channels/useChannelName.js';
import { useChatKitty } from '../provider/useChatKitty.js';
import { type Channel, type ChatError, isChatError } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import type { ChatPanelProps } from './ChatPanel.js';

/** What {@link useOpenChannel} gives. */
export interface OpenChannel {
  /** Null while none is open. */
  channelId: number | null;
  /** Its newest object; undefined while it is loading. */
  channel: Channel | undefined;
  /** True if there is no such channel for this person, or no longer. */
  isMissing: boolean;
  /** Why the last one was closed, if the person did not close it. */
  farewell: string | undefined;
  open: (channel: Channel) => void;
  close: () => void;
}

/** Which channel is open, by the panel's choice or the app's. Re-renders when it or its channel changes. */
export function useOpenChannel(props: ChatPanelProps): OpenChannel {
  const { panel } = useStrings();
  const nameOf = useChannelNameOf();
  const [channelId, setChannelId] = useChosenId(props);
  const [picked, setPicked] = useState<Channel>();
  const [farewell, setFarewell] = useState<string>();
  const { data, error } = useChannel(channelId ?? undefined);

  const open = useCallback(
    (channel: Channel) => {
      setPicked(channel);
      setFarewell(undefined);
      setChannelId(channel.id);
    },
    [setChannelId],
  );
  const close = useCallback(() => setChannelId(null), [setChannelId]);

  useChannelLeft((left) => {
    if (left.id !== channelId) return;
    setFarewell(panel.channelGone(nameOf(left)));
    close();
  });

  return {
    channelId,
    // What was clicked is at hand before the server has answered.
    channel: data ?? (picked?.id === channelId ? picked : undefined),
    isMissing: isGone(error),
    farewell,
    open,
    close,
  };
}

/** A channel id that the app holds if it gives one, else the panel. */
function useChosenId({ channelId, defaultChannelId, onChannelChange }: ChatPanelProps) {
  const [ownId, setOwnId] = useState<number | null>(defaultChannelId ?? null);
  const notify = useRef(onChannelChange);
  useEffect(() => {
    notify.current = onChannelChange;
  });
  const setId = useCallback((id: number | null) => {
    setOwnId(id);
    notify.current?.(id);
  }, []);
  return [channelId === undefined ? ownId : channelId, setId] as const;
}

/** Hears of channels that the person is no longer in: left, removed from, or deleted. */
function useChannelLeft(onLeft: (channel: Channel) => void) {
  const kitty = useChatKitty();
  const newest = useRef(onLeft);
  useEffect(() => {
    newest.current = onLeft;
  });
  useEffect(() => kitty?.on('onChannelLeft', (channel) => newest.current(channel)), [kitty]);
}

function isGone(error: ChatError | null): boolean {
  return isChatError(error, 'not-found') || isChatError(error, 'not-permitted');
}
