'use client';

import { formatNumber } from '../../strings/formatters.js';
import { useLocale, useStrings } from '../../strings/StringsContext.js';
import { partProps } from '../../ui/partProps.js';
import { type DraftLength, MESSAGE_LIMIT } from './messageLimit.js';

/** How many characters are left, once that matters, and what is wrong when there are too many. */
export function ComposerCounter({ id, length: { left, tooLong } }: { id: string; length: DraftLength }) {
  const { composer } = useStrings();
  const locale = useLocale();
  return (
    <>
      <span {...partProps('composer-counter')}>
        {left !== undefined && (tooLong ? formatNumber(left, locale) : composer.charactersLeft(left))}
      </span>
      <span id={id} aria-live="polite" {...partProps('composer-too-long')}>
        {tooLong && composer.tooLong(formatNumber(MESSAGE_LIMIT, locale))}
      </span>
    </>
  );
}
