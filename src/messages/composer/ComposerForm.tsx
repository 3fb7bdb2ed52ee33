'use client';

import { type FormEvent, useId, useRef } from 'react';
import { useStrings } from '../../strings/StringsContext.js';
import { FailureNote } from '../../ui/FailureNote.js';
import { IconButton } from '../../ui/IconButton.js';
import { CheckIcon, SendIcon } from '../../ui/icons.js';
import { lazyComponent } from '../../ui/lazyComponent.js';
import { partProps } from '../../ui/partProps.js';
import { AttachButton } from './AttachButton.js';
import { MAX_FILES } from './attachments.js';
import { ComposerCounter } from './ComposerCounter.js';
import { ComposerField } from './ComposerField.js';
import { ComposerPurpose } from './ComposerPurpose.js';
import { useCompletion } from './completion/useCompletion.js';
import { EmojiButton } from './EmojiButton.js';
import { insertText } from './insertText.js';
import { type ComposerOptions, useComposer } from './useComposer.js';
import { useFileDrop } from './useFileDrop.js';

const Completions = lazyComponent(() => import('./completion/Completions.js').then((m) => m.Completions));
const AttachmentTray = lazyComponent(() => import('./AttachmentTray.js').then((m) => m.AttachmentTray));
const DropOverlay = lazyComponent(() => import('./DropOverlay.js').then((m) => m.DropOverlay));

/** The text field with its attachments, notes and buttons. */
export function ComposerForm(options: ComposerOptions) {
  const { composer: words } = useStrings();
  const composer = useComposer(options);
  const field = useRef<HTMLTextAreaElement>(null);
  const counterId = useId();
  const { mode, text, length, tray, failure, canSend, send, stop, attach, detach } = composer;
  const isEdit = mode.kind === 'edit';
  const canAttach = !isEdit && (options.maxFiles ?? MAX_FILES) > 0;
  const dropArea = useFileDrop(field, canAttach ? attach : undefined);

  const { open, onCaret, dismiss } = useCompletion(text);

  const insertEmoji = (emoji: string) => {
    const { current } = field;
    if (current) insertText(current, emoji, current.selectionStart, current.selectionEnd);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
    // The button is disabled now that there is nothing to send, and cannot keep the focus.
    field.current?.focus();
  };

  return (
    <form {...partProps('composer-form', { tooLong: length.tooLong, mode: mode.kind })} onSubmit={submit}>
      <ComposerPurpose mode={mode} onStop={stop} />
      {failure && <FailureNote>{failure.message}</FailureNote>}
      {tray.length > 0 && <AttachmentTray tray={tray} limits={options} onRemove={detach} />}
      {dropArea && <DropOverlay area={dropArea} />}
      {canAttach && <AttachButton onAttach={attach} />}
      <ComposerField {...{ composer, field, counterId }} channel={options.channel} onCaret={onCaret} />
      <EmojiButton onPick={insertEmoji} />
      {open && (
        <Completions {...open} channel={options.channel} mention={composer.mention} onDismiss={dismiss} />
      )}
      <ComposerCounter id={counterId} length={length} />
      <IconButton
        type="submit"
        label={isEdit ? words.saveEdit : words.send}
        variant="primary"
        disabled={!canSend}
      >
        {isEdit ? <CheckIcon size={18} /> : <SendIcon size={18} />}
      </IconButton>
    </form>
  );
}
