'use client';

import { useEffect } from 'react';
import { useChatContext } from '../context/ChatContext.js';
import { requireClient } from '../context/chat.js';
import { selectSignedIn, useLive } from '../context/useLive.js';
import type { ChatEventName, ChatEvents } from '../sdk/index.js';
import { useNewest } from '../ui/useNewest.js';

/**
 * Listens to any event of the SDK, by the SDK's own name, for as long as the component is mounted.
 *
 * Re-renders when somebody signs in or out, never for an event. Events of a chat (those that name a `channel`)
 * arrive while a session of that channel is open: see {@link useChatSession}.
 * SDK: every `on…` observer and chat session handler (guide: "Listening to chat session events").
 *
 * @param name - For example `onChannelJoined`, `onUserPresenceChanged`, `onReceivedMessage`.
 * @param handler - Needs no stable identity. One that throws is reported to the provider's `onError`, and affects
 * nothing else.
 *
 * @example
 * function Welcome() {
 *   const [joined, setJoined] = useState<Channel>();
 *   useChatKittyEvent('onChannelJoined', setJoined);
 *   return joined ? <p>You are now in {joined.displayName}</p> : null;
 * }
 */
export function useChatKittyEvent<Name extends ChatEventName>(
  name: Name,
  handler: (event: ChatEvents[Name]) => void,
): void {
  const { chat } = useChatContext('useChatKittyEvent');
  const signedIn = useLive(selectSignedIn);
  const newest = useNewest(handler);

  useEffect(() => {
    if (signedIn) {
      const { client } = requireClient(chat, name);
      return client.on(name, (event) => newest.current(event));
    }
  }, [chat, name, signedIn, newest]);
}
