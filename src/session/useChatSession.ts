'use client';

import { useCallback, useEffect } from 'react';
import { useKnownChannel } from '../channels/useKnownChannel.js';
import { useChatContext } from '../context/ChatContext.js';
import { requireClient } from '../context/chat.js';
import { selectConnected, selectSignedIn, useLive } from '../context/useLive.js';
import type { LiveState } from '../live/liveStore.js';
import { forgetParticipants } from '../live/participants.js';
import type { ChannelReference, Thread, User } from '../sdk/index.js';
import { useTypingUsers } from '../typing/useTypingUsers.js';
import { useNewest } from '../ui/useNewest.js';
import { type ChatSessionHandlers, listenInChannel } from './chatSessionHandlers.js';

const nobody: readonly User[] = [];

/** Options of {@link useChatSession}. */
export interface ChatSessionOptions {
  /**
   * A thread of the channel to listen to as well. The SDK listens to one at a time: of several components that
   * name one, the last wins.
   */
  thread?: Thread | undefined;
}

/** The result of {@link useChatSession}. */
export interface ChatSessionResult {
  /** `active` while events of this chat arrive; `waiting` before that, and while the connection is down. */
  status: 'waiting' | 'active';
  /** Who entered the chat since it was opened here and has not left. */
  participants: readonly User[];
  /** Who is typing, the signed-in user left out. */
  typingUsers: User[];
}

/**
 * Opens the chat session of a channel for as long as the component is mounted: its messages, typing users and
 * participants become live everywhere under the provider, and its notifications stop.
 *
 * However many components open a channel, there is one session, and it survives remounts and reconnects. Re-renders
 * when somebody enters, leaves, starts or stops typing, and when the connection comes or goes.
 * SDK: `startChatSession`, `ChatSession.end`, `ChatSession.setThread` (guide: "Chat Sessions").
 *
 * @param channel - A channel or its id; nothing is opened while it is undefined.
 * @param handlers - Called as things happen, with the SDK's names and arguments; they need no stable identity. One
 * that throws is reported to the provider's `onError`, and affects nothing else.
 * @param options - `thread` to receive the events of one thread as well.
 * @returns `status` is `active` while events arrive, else `waiting`; `participants` entered since the chat was opened
 * here; `typingUsers` as in {@link useTypingUsers}. Failures show in `useConnection`.
 *
 * @example
 * function Chat({ channel }: { channel: Channel }) {
 *   const { status, participants } = useChatSession(channel, {
 *     onReceivedMessage: (message) => console.log('new message', message.id),
 *   });
 *   return <p>{status === 'active' ? `${participants.length} here` : 'connecting…'}</p>;
 * }
 */
export function useChatSession(
  channel: ChannelReference | undefined,
  handlers?: ChatSessionHandlers,
  { thread }: ChatSessionOptions = {},
): ChatSessionResult {
  const { chat } = useChatContext('useChatSession');
  const signedIn = useLive(selectSignedIn);
  const active = useLive(selectConnected);
  const known = useKnownChannel(channel);
  const newest = useNewest({ channel: known, handlers });
  const channelId = known?.id;
  // For some events the server has to be asked: nobody listens to what there is no handler for.
  const names = String(Object.keys(handlers ?? {}));

  useEffect(() => {
    const { channel: toOpen } = newest.current;
    if (channelId === undefined || !toOpen || !signedIn) {
      return;
    }
    const { client, live } = requireClient(chat, 'startChatSession');
    if (!client.chats.isOpen(channelId)) {
      live.setState(({ participants }) => ({ participants: forgetParticipants(participants, channelId) }));
    }
    const stopListening = listenInChannel(
      client,
      channelId,
      names.split(','),
      () => newest.current.handlers ?? {},
    );
    const leave = client.chats.open(toOpen);
    return () => {
      stopListening();
      leave();
    };
  }, [chat, channelId, signedIn, newest, names]);

  useEffect(() => {
    if (thread && channelId !== undefined && signedIn) {
      requireClient(chat, 'setThread').client.chats.setThread(channelId, thread);
    }
  }, [chat, channelId, signedIn, thread]);

  const selectParticipants = useCallback(
    ({ participants }: LiveState) => (channelId === undefined ? nobody : (participants[channelId] ?? nobody)),
    [channelId],
  );
  return {
    status: known && active ? 'active' : 'waiting',
    participants: useLive(selectParticipants),
    typingUsers: useTypingUsers(channel),
  };
}
