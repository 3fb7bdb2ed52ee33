'use client';

import type { ChangeEvent, ClipboardEvent, RefObject } from 'react';
import { useChannelName } from '../../channels/useChannelName.js';
import { useLive } from '../../context/useLive.js';
import type { LiveState } from '../../live/liveStore.js';
import type { Channel } from '../../sdk/index.js';
import { useStrings } from '../../strings/StringsContext.js';
import { partProps } from '../../ui/partProps.js';
import type { Composer } from './useComposer.js';
import { useFieldKeys } from './useFieldKeys.js';
import { useFocusOn } from './useFocusOn.js';
import { useLastOwnText } from './useLastOwnText.js';

const selectOffline = ({ connection }: LiveState) => connection.status === 'reconnecting';

interface ComposerFieldProps {
  composer: Composer;
  channel: Channel;
  field: RefObject<HTMLTextAreaElement | null>;
  /** The id of the character counter. */
  counterId: string;
  /** Called when the caret may have moved; undefined when it has left the field. */
  onCaret: (field: HTMLTextAreaElement | undefined) => void;
}

/** The text field of a composer. It grows with its lines. */
export function ComposerField({ composer, channel, field, counterId, onCaret }: ComposerFieldProps) {
  const { place, mode, asked, text, length, write, send, stop, edit, attach } = composer;
  const { composer: words } = useStrings();
  const name = useChannelName(channel);
  const isOffline = useLive(selectOffline);
  const lastOwnText = useLastOwnText(channel);
  const invitation = place === channel ? words.placeholder(name) : words.placeholderInThread;
  useFocusOn(field, asked);

  const editLast = () => {
    const last = text === '' && mode.kind === 'write' ? lastOwnText() : undefined;
    return last ? edit(last) : false;
  };
  const keys = useFieldKeys({
    Enter: send,
    Escape: () => mode.kind !== 'write' && stop(),
    ArrowUp: editLast,
  });
  const onChange = ({ target }: ChangeEvent<HTMLTextAreaElement>) => {
    write(target.value);
    onCaret(target);
  };
  const onPaste = (event: ClipboardEvent) => {
    const { files, types } = event.clipboardData;
    // Spreadsheets copy a picture along with the text.
    if (files.length === 0 || types.includes('text/plain')) return;
    event.preventDefault();
    attach(files);
  };

  return (
    // The ::after of this frame repeats the draft, and so grows with it, without anything being measured.
    <div {...partProps('composer-field')} data-draft={text}>
      <textarea
        {...partProps('composer-input')}
        {...keys}
        ref={field}
        dir="auto"
        rows={1}
        aria-label={words.label}
        aria-invalid={length.tooLong || undefined}
        aria-describedby={counterId}
        placeholder={isOffline ? words.offline : invitation}
        enterKeyHint="send"
        value={text}
        onChange={onChange}
        onPaste={onPaste}
        onBlur={() => onCaret(undefined)}
        onSelect={({ currentTarget }) => onCaret(currentTarget)}
      />
    </div>
  );
}
