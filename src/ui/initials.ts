const TINTS = 8;

/** Up to `most` letters that stand for a name: `Ada Lovelace` → `AL`, `design-reviews` → `DR`, `👩‍🚀 Mae` → `👩‍🚀`. */
export function initials(name: string, most: 1 | 2 = 2): string {
  const words = name.split(/[\s_.\-–—/#@]+/u).filter(Boolean);
  const first = firstGrapheme(words[0] ?? '');
  if (most === 1 || words.length < 2 || !isLetter(first)) return first.toLocaleUpperCase();
  return (first + firstGrapheme(words.at(-1) ?? '')).toLocaleUpperCase();
}

/** The tint of a name, 1 to 8; always the same for the same name. */
export function tintOf(name: string): number {
  let hash = 0;
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return (hash % TINTS) + 1;
}

/** What a person sees as one letter may be many code points: a flag, a family, a base with its accents. */
function firstGrapheme(word: string): string {
  for (const { segment } of new Intl.Segmenter().segment(word)) return segment;
  return '';
}

function isLetter(grapheme: string): boolean {
  return /^\p{L}/u.test(grapheme);
}
