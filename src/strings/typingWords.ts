import type { Strings } from './defaultStrings.js';
import { formatList } from './formatters.js';

/** More names than this say no more than “several”. */
const MOST_NAMES = 2;

/** Who is typing, as a sentence; empty while nobody is. */
export function typingWords(names: readonly string[], { people }: Strings, locale: string): string {
  if (names.length === 0) return '';
  return names.length > MOST_NAMES
    ? people.severalTyping
    : people.typing(formatList(names, locale), names.length);
}
