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

/** The result of {@link useComposingActions}; the functions keep their identity. */
export interface ComposingActions {
  /** Makes the next message a reply to this one. */
  reply(message: Message): void;
  /** Puts the text of one of your own messages into the field, to be edited. */
  edit(message: TextMessage): void;
  /** Stops replying or editing; the draft is as it was. */
  stop(): void;
  /** Attaches files to the next message. */
  attach(files: Iterable<File>): void;
  /** Removes an attached file. */
  detach(attachment: Attachment): void;
}

/** The result of {@link useComposing}. */
export interface ComposingResult extends ComposingActions {
  /** Whether the composer writes, replies or edits. */
  mode: ComposingMode;
  /** The attached files. */
  attachments: readonly Attachment[];
}

/**
 * Functions that tell a composer what to do, from anywhere below the provider: the menu of a message, a button of
 * yours. The composer takes the focus by itself.
 *
 * Never re-renders.
 *
 * @param place - The channel, the thread, or the message whose replies the composer is for.
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
 * The state of a composer: whether it writes, replies or edits, which files are attached, and functions to change
 * that.
 *
 * Re-renders when that changes, and with the text of an edit, not with a draft. If you only change it, use
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

/** Everything about a composer except the draft. */
export function useComposingState(place: WritingPlace): Composing {
  const key = placeKey(place);
  return useLive(useCallback(({ composing }: LiveState) => composing[key] ?? NOTHING_COMPOSED, [key]));
}
