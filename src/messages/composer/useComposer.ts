'use client';

import { useChatContext } from '../../context/ChatContext.js';
import { type Composing, changeComposing, NOTHING_COMPOSED, placeKey } from '../../live/composing.js';
import type { Channel, Message, Thread } from '../../sdk/index.js';
import { useSendKeystrokes } from '../../typing/useSendKeystrokes.js';
import { useDraft } from '../useDraft.js';
import { useEditMessage } from '../useEditMessage.js';
import { useSendMessage } from '../useSendMessage.js';
import { type AttachmentLimits, judgeAttachments } from './attachments.js';
import { labelMention, type Mentionable, withTags } from './mentionLabels.js';
import { draftLength } from './messageLimit.js';
import { outgoingMessages } from './outgoing.js';
import { useComposingActions, useComposingState } from './useComposing.js';

/** Where a composer sends its messages, and what may be attached. */
export interface ComposerOptions extends AttachmentLimits {
  channel: Channel;
  thread?: Thread | undefined;
  replyTo?: Message | undefined;
}

/** Everything a composer shows and does. */
export type Composer = ReturnType<typeof useComposer>;

/** The state of a composer: its text, files and mode, and the functions that change and send them. */
export function useComposer({ channel, thread, replyTo, ...limits }: ComposerOptions) {
  const place = thread ?? replyTo ?? channel;
  const { live } = useChatContext('MessageComposer').chat;
  const { mode, attachments, mentions, asked } = useComposingState(place);
  const actions = useComposingActions(place);
  const [draft, setDraft] = useDraft(place);
  const sendKeystrokes = useSendKeystrokes(thread ?? channel);
  const { mutate: sendMessage } = useSendMessage();
  const edit = useEditMessage();

  const change = (next: (now: Composing) => Partial<Composing>) =>
    changeComposing(live, placeKey(place), next);
  const isEdit = mode.kind === 'edit';
  const text = isEdit ? mode.text : draft;
  const body = withTags(text.trim(), mentions);
  const length = draftLength(body);
  const tray = judgeAttachments(isEdit ? [] : attachments, limits);
  const canSend =
    (body !== '' || tray.length > 0) &&
    !length.tooLong &&
    tray.every(({ fault }) => fault === undefined) &&
    !(isEdit && edit.isPending);

  const write = (next: string) => {
    if (isEdit) return change(() => ({ mode: { ...mode, text: next } }));
    setDraft(next);
    sendKeystrokes(next);
  };
  const send = () => {
    if (!canSend) return;
    // The text stays in the field until the server has accepted it: a refused edit must not be lost.
    if (isEdit) return void edit.mutateAsync({ message: mode.message, body }).then(actions.stop, () => {});
    const answered = mode.kind === 'reply' ? mode.message : replyTo;
    const where = { ...(thread ? { thread } : { channel }), replyTo: answered };
    for (const message of outgoingMessages(where, body, attachments)) sendMessage(message);
    write('');
    change(() => NOTHING_COMPOSED);
  };
  /** Returns the text that mentions somebody. */
  const mention = (mentionable: Mentionable): string => {
    const { label, labels } = labelMention(mentions, mentionable);
    change(() => ({ mentions: labels }));
    return label;
  };
  const failure = isEdit && edit.variables?.message.id === mode.message.id ? edit.error : null;

  return { ...actions, place, mode, asked, text, length, tray, canSend, failure, write, send, mention };
}
