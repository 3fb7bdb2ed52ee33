'use client';

import { type FormEvent, useId } from 'react';
import { useChannelName } from '../../channels/useChannelName.js';
import type { Channel } from '../../sdk/index.js';
import { useStrings } from '../../strings/StringsContext.js';
import { useSendKeystrokes } from '../../typing/useSendKeystrokes.js';
import { IconButton } from '../../ui/IconButton.js';
import { SendIcon } from '../../ui/icons.js';
import { partProps } from '../../ui/partProps.js';
import { useDraft } from '../useDraft.js';
import { useSendMessage } from '../useSendMessage.js';
import { ComposerCounter } from './ComposerCounter.js';
import { draftLength } from './messageLimit.js';
import { useEnterKey } from './useEnterKey.js';

/** The field and its button. */
export function ComposerForm({ channel }: { channel: Channel }) {
  const { composer } = useStrings();
  const name = useChannelName(channel);
  const { draft, write, send, canSend } = useComposer(channel);
  const enterKey = useEnterKey(send);
  const counterId = useId();
  const length = draftLength(draft);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };

  return (
    <form {...partProps('composer-form', { tooLong: length.tooLong })} onSubmit={submit}>
      {/* The frame's ::after repeats the draft and so grows the field with it, without measuring anything. */}
      <div {...partProps('composer-field')} data-draft={draft}>
        <textarea
          {...partProps('composer-input')}
          {...enterKey}
          dir="auto"
          rows={1}
          aria-label={composer.label}
          aria-invalid={length.tooLong || undefined}
          aria-describedby={counterId}
          placeholder={composer.placeholder(name)}
          enterKeyHint="send"
          value={draft}
          onChange={(event) => write(event.target.value)}
        />
      </div>
      <ComposerCounter id={counterId} length={length} />
      <IconButton type="submit" label={composer.send} variant="primary" disabled={!canSend}>
        <SendIcon size={18} />
      </IconButton>
    </form>
  );
}

/** The draft of a channel, and what becomes of it. */
function useComposer(channel: Channel) {
  const [draft, setDraft] = useDraft(channel);
  const sendKeystrokes = useSendKeystrokes(channel);
  const { mutate } = useSendMessage();
  const body = draft.trim();
  const canSend = body !== '' && !draftLength(draft).tooLong;

  const write = (text: string) => {
    setDraft(text);
    sendKeystrokes(text);
  };
  const send = () => {
    if (!canSend) return;
    mutate({ channel, body });
    write('');
  };
  return { draft, write, send, canSend };
}
