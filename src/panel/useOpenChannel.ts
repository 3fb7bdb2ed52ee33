'use client';

import { useCallback, useEffect, useState } from 'react';
import { useChannel } from '../channels/useChannel.js';
import { useChannelNameOf } from '../channels/useChannelName.js';
import { useChatKitty } from '../provider/useChatKitty.js';
import { type Channel, type ChatError, isChatError } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { useNewest } from '../ui/useNewest.js';
import type { ChatPanelProps } from './ChatPanel.js';
import { useControlled } from './useControlled.js';

/** The result of {@link useOpenChannel}. */
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

/** The open channel, chosen by the panel or the app. Re-renders when another one is opened or when it changes. */
export function useOpenChannel(props: ChatPanelProps): OpenChannel {
  const { panel } = useStrings();
  const nameOf = useChannelNameOf();
  const [channelId, setChannelId] = useChosenChannelId(props);
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
    // The clicked channel is known before the server has answered.
    channel: data ?? (picked?.id === channelId ? picked : undefined),
    isMissing: isGone(error),
    farewell,
    open,
    close,
  };
}

/** The id of the open channel, and the way to open another one or none. */
export function useChosenChannelId({ channelId, defaultChannelId, onChannelChange }: ChatPanelProps) {
  return useControlled<number | null>(channelId, defaultChannelId ?? null, onChannelChange);
}

/** Calls back with channels that the person is no longer in: they left, were removed, or the channel was deleted. */
function useChannelLeft(onLeft: (channel: Channel) => void) {
  const kitty = useChatKitty();
  const newest = useNewest(onLeft);
  useEffect(() => kitty?.on('onChannelLeft', (channel) => newest.current(channel)), [kitty, newest]);
}

function isGone(error: ChatError | null): boolean {
  return isChatError(error, 'not-found') || isChatError(error, 'not-permitted');
}
