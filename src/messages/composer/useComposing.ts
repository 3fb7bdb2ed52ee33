'use client';

import { useCallback, useMemo } from 'react';
import { useChatContext } from '../../context/ChatContext.js';
import { useLive } from '../../context/useLive.js';
import {
  type Attachment,
  type Composing,
  type ComposingMode,
  changeComposing,
  NOTHING_COMPOSED,
  placeKey,
  type WritingPlace,
} from '../../live/composing.js';
import type { LiveState, LiveStore } from '../../live/liveStore.js';
import type { Message, TextMessage } from '../../sdk/index.js';
import { createClientId } from '../outbox.js';
import { withLabels } from './mentionLabels.js';

/** What {@link useComposingActions} gives; the functions keep their identity. */
export interface ComposingActions {
  /** The next message answers this one. */
  reply(message: Message): void;
  /** Puts the text of one's own message into the field, to be changed. */
  edit(message: TextMessage): void;
  /** Back to writing something new; the draft is as it was. */
  stop(): void;
  /** Puts files into the tray, to go with the next message. */
  attach(files: Iterable<File>): void;
  /** Takes a file out of the tray. */
  detach(attachment: Attachment): void;
}

/** What {@link useComposing} gives. */
export interface ComposingResult extends ComposingActions {
  /** What the composer is for. */
  mode: ComposingMode;
  /** The files in its tray. */
  attachments: readonly Attachment[];
}

/**
 * Tells the composer of a channel, a thread or a message's answers what to do, from anywhere below the provider: the menu of a message,
 * a button of yours. The composer takes the focus by itself.
 *
 * Never re-renders.
 *
 * @param place - The channel, the thread, or the message whose answers the composer is for.
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
  return useMemo(() => actionsOn(live, key), [live, key]);
}

function actionsOn(live: LiveStore, key: string): ComposingActions {
  const change = (edit: (now: Composing) => Partial<Composing>) => changeComposing(live, key, edit);

  return {
    reply: (message) => change(({ asked }) => ({ mode: { kind: 'reply', message }, asked: asked + 1 })),
    edit: (message) =>
      change((now) => {
        const { text, labels } = withLabels(message.body, message.mentions, now.mentions);
        return { mode: { kind: 'edit', message, text }, mentions: labels, asked: now.asked + 1 };
      }),
    stop: () => change(() => ({ mode: NOTHING_COMPOSED.mode, asked: 0 })),
    attach: (files) =>
      change(({ attachments }) => {
        const added = Array.from(files, (file) => ({ id: createClientId(), file }));
        return { attachments: [...attachments, ...added] };
      }),
    detach: ({ id }) =>
      change(({ attachments }) => ({ attachments: attachments.filter((one) => one.id !== id) })),
  };
}

/**
 * What the composer of a channel, a thread or a message's answers is for, writing, answering or editing, which files go with the next
 * message, and how to change that.
 *
 * Re-renders when that changes, and with the text of an edit, not with a draft. Who only changes it takes
 * {@link useComposingActions}.
 *
 * @param place - The channel, the thread, or the message whose answers the composer is for.
 *
 * @example
 * function AnswerHint({ channel }: { channel: Channel }) {
 *   const { mode, stop } = useComposing(channel);
 *   return mode.kind === 'reply' ? <button onClick={stop}>Answering. Stop</button> : null;
 * }
 */
export function useComposing(place: WritingPlace): ComposingResult {
  const { mode, attachments } = useComposingState(place);
  return { mode, attachments, ...useComposingActions(place) };
}

/** Everything that stands beside the draft of a place. */
export function useComposingState(place: WritingPlace): Composing {
  const key = placeKey(place);
  return useLive(useCallback(({ composing }: LiveState) => composing[key] ?? NOTHING_COMPOSED, [key]));
}
