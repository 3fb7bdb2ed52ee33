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
  /** The id of what tells how long the text is. */
  counterId: string;
  /** The caret may have moved, or left. */
  onCaret: (field: HTMLTextAreaElement | undefined) => void;
}

/** The text of a composer. Grows with its lines. */
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
    // Spreadsheets put a picture beside the text that was copied.
    if (files.length === 0 || types.includes('text/plain')) return;
    event.preventDefault();
    attach(files);
  };

  return (
    // The frame's ::after repeats the draft and so grows the field with it, without measuring anything.
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
