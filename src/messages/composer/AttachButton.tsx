'use client';

import { type ChangeEvent, useRef } from 'react';
import { useStrings } from '../../strings/StringsContext.js';
import { IconButton } from '../../ui/IconButton.js';
import { PaperclipIcon } from '../../ui/icons.js';

/** A button to choose files. The same file can be chosen again. */
export function AttachButton({ onAttach }: { onAttach: (files: FileList) => void }) {
  const { composer } = useStrings();
  const input = useRef<HTMLInputElement>(null);
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    if (target.files) onAttach(target.files);
    target.value = '';
  };
  return (
    <>
      <input ref={input} type="file" multiple hidden aria-label={composer.attach} onChange={onChange} />
      <IconButton label={composer.attach} onClick={() => input.current?.click()}>
        <PaperclipIcon />
      </IconButton>
    </>
  );
}
