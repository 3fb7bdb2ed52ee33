'use client';

import { useEffect, useMemo } from 'react';
import { useChatContext } from '../context/ChatContext.js';
import { requireClient } from '../context/chat.js';
import type { Channel } from '../sdk/index.js';
import { createKeystrokeThrottle } from './keystrokeThrottle.js';

/**
 * Tells the other participants what is being typed.
 *
 * Never re-renders. Call it on every change of the draft: it sends at once, then every 2 seconds, says
 * "stopped" for an empty draft and on unmount, and sends nothing while offline.
 * SDK: `sendKeystrokes`.
 *
 * @param channel - Where the draft belongs; nothing is sent while it is undefined.
 * @returns A function of stable identity (per channel) that takes the draft so far.
 *
 * @example
 * function Composer({ channel }: { channel: Channel }) {
 *   const sendKeystrokes = useSendKeystrokes(channel);
 *   return <input onChange={(event) => sendKeystrokes(event.target.value)} />;
 * }
 */
export function useSendKeystrokes(channel: Channel | undefined): (keys: string) => void {
  const { chat } = useChatContext('useSendKeystrokes');

  const throttle = useMemo(
    () =>
      createKeystrokeThrottle((keys) => {
        if (channel && chat.live.getState().connection.status === 'connected') {
          requireClient(chat, 'sendKeystrokes').client.api.sendKeystrokes({ channel, keys });
        }
      }),
    [chat, channel],
  );
  useEffect(() => throttle.stop, [throttle]);
  return throttle.type;
}
