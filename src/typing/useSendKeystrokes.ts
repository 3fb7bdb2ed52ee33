'use client';

import { useCallback, useEffect, useRef } from 'react';
import { useKnownChannel } from '../channels/useKnownChannel.js';
import { useChatContext } from '../context/ChatContext.js';
import { requireClient } from '../context/chat.js';
import { placeKey } from '../live/composing.js';
import type { Channel, ChannelReference, Thread } from '../sdk/index.js';
import { useNewest } from '../ui/useNewest.js';
import { createKeystrokeThrottle, type KeystrokeThrottle } from './keystrokeThrottle.js';

/**
 * Sends what is being typed to the other participants.
 *
 * Never re-renders for what is typed. Call it on every change of the draft: it sends at once, then every 2 seconds,
 * says "stopped" for an empty draft and on unmount, and sends nothing while offline. It never fails.
 * SDK: `sendKeystrokes`.
 *
 * @param place - A channel or its id, or a thread. Nothing is sent while it is undefined, or while a channel is
 * fetched by its id.
 * @returns A function of stable identity that takes the draft so far.
 *
 * @example
 * function Composer({ channel }: { channel: Channel }) {
 *   const sendKeystrokes = useSendKeystrokes(channel);
 *   return <input onChange={(event) => sendKeystrokes(event.target.value)} />;
 * }
 */
export function useSendKeystrokes(place: ChannelReference | Thread | undefined): (keys: string) => void {
  const { chat } = useChatContext('useSendKeystrokes');
  const newest = useNewest(useKnownPlace(place));
  const throttle = useRef<KeystrokeThrottle>(undefined);
  const key = place === undefined ? undefined : placeKey(place);

  useEffect(() => {
    const send = (keys: string) => {
      const { current } = newest;
      if (current && chat.live.getState().connection.status === 'connected') {
        requireClient(chat, 'sendKeystrokes').client.api.sendKeystrokes({ ...targetOf(current), keys });
      }
    };
    const mine = key === undefined ? undefined : createKeystrokeThrottle(send);
    throttle.current = mine;
    // Runs before `newest` changes, so that "stopped" is sent to the place where the person was typing.
    return mine?.stop;
  }, [chat, key, newest]);

  return useCallback((keys) => throttle.current?.type(keys), []);
}

/** The place; a channel that is given by its id is fetched. */
function useKnownPlace(place: ChannelReference | Thread | undefined): Channel | Thread | undefined {
  const known = useKnownChannel(typeof place === 'number' ? place : undefined);
  return typeof place === 'number' ? known : place;
}

function targetOf(place: Channel | Thread): { channel: Channel } | { thread: Thread } {
  return 'permissions' in place ? { channel: place } : { thread: place };
}
