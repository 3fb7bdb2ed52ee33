'use client';

import { useCallback, useMemo } from 'react';
import { useChatContext } from '../../context/ChatContext.js';
import { useLive } from '../../context/useLive.js';
import { type Composing, placeKey, WRITING, type WritingPlace } from '../../live/composing.js';
import type { LiveState } from '../../live/liveStore.js';
import type { Message, TextMessage } from '../../sdk/index.js';

/** What {@link useComposingActions} gives; the functions keep their identity. */
export interface ComposingActions {
  /** The next message answers this one. */
  reply(message: Message): void;
  /** Puts the text of one's own message into the field, to be changed. */
  edit(message: TextMessage): void;
  /** Back to writing something new; the draft is as it was. */
  stop(): void;
}

/** What {@link useComposing} gives. */
export interface ComposingResult extends ComposingActions {
  /** What the composer is for. */
  mode: Composing;
}

/**
 * Tells the composer of a channel or thread what to do, from anywhere below the provider: the menu of a message,
 * a button of yours. The composer takes the focus by itself.
 *
 * Never re-renders.
 *
 * @param place - The channel, or the thread, that the composer belongs to.
 *
 * @example
 * function ReplyButton({ channel, message }: { channel: Channel; message: Message }) {
 *   const { reply } = useComposingActions(channel);
 *   return <button onClick={() => reply(message)}>Reply</button>;
 * }
 */
export function useComposingActions(place: WritingPlace): ComposingActions {
  const { live } = useChatContext('useComposing').chat;
  const key = placeKey(place);
  return useMemo(() => {
    const become = (mode: Composing) =>
      live.setState(({ composing }) => ({ composing: { ...composing, [key]: mode } }));
    return {
      reply: (message) => become({ kind: 'reply', message }),
      edit: (message) => become({ kind: 'edit', message }),
      stop: () => become(WRITING),
    };
  }, [live, key]);
}

/**
 * What the composer of a channel or thread is for, writing, answering or editing, and how to change that.
 *
 * Re-renders when that changes, not with the text. Who only changes it takes {@link useComposingActions}.
 *
 * @param place - The channel, or the thread, that the composer belongs to.
 *
 * @example
 * function AnswerHint({ channel }: { channel: Channel }) {
 *   const { mode, stop } = useComposing(channel);
 *   return mode.kind === 'reply' ? <button onClick={stop}>Answering. Stop</button> : null;
 * }
 */
export function useComposing(place: WritingPlace): ComposingResult {
  const key = placeKey(place);
  const select = useCallback(({ composing }: LiveState) => composing[key] ?? WRITING, [key]);
  return { mode: useLive(select), ...useComposingActions(place) };
}
