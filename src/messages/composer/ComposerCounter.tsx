'use client';

import { useStrings } from '../../strings/StringsContext.js';
import { partProps } from '../../ui/partProps.js';
import { type DraftLength, MESSAGE_LIMIT } from './messageLimit.js';

/** How many characters are left, once that matters. */
export function ComposerCounter({ id, length }: { id: string; length: DraftLength }) {
  const { composer } = useStrings();
  return (
    <span id={id} aria-live="polite" {...partProps('composer-counter')}>
      {length.left !== undefined && composer.charactersLeft(length.left)}
      {length.tooLong && <span {...partProps('composer-too-long')}>{composer.tooLong(MESSAGE_LIMIT)}</span>}
    </span>
  );
}
