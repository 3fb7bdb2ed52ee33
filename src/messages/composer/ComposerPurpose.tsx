'use client';

import { messageInBrief } from '../../channels/channelPreview.js';
import type { ComposingMode } from '../../live/composing.js';
import { useStrings } from '../../strings/StringsContext.js';
import { IconButton } from '../../ui/IconButton.js';
import { CloseIcon } from '../../ui/icons.js';
import { partProps } from '../../ui/partProps.js';

interface ComposerPurposeProps {
  mode: ComposingMode;
  onStop: () => void;
}

/** Shown above the text field: the message that is being answered or edited, and a button to stop. */
export function ComposerPurpose({ mode, onStop }: ComposerPurposeProps) {
  const strings = useStrings();
  if (mode.kind === 'write') return null;
  const { composer, messages } = strings;
  const { message } = mode;
  const isEdit = mode.kind === 'edit';
  const author = 'user' in message ? message.user.displayName : '';
  return (
    <div {...partProps('composer-purpose', { kind: mode.kind })}>
      <p {...partProps('composer-purpose-words')}>
        <strong>{isEdit ? composer.editing : messages.replyingTo(author)}</strong>
        <bdi>{messageInBrief(message, strings)}</bdi>
      </p>
      <IconButton size="s" label={isEdit ? composer.cancelEdit : composer.cancelReply} onClick={onStop}>
        <CloseIcon size={16} />
      </IconButton>
    </div>
  );
}
