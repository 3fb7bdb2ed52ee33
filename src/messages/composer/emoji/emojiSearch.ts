import { emojiData, flagRegions } from './emojiData.js';
import { type PickableEmoji, readEmoji, wordsOf } from './readEmoji.js';

/** What the groups are called in `strings`. */
export type EmojiGroupName = keyof typeof emojiData;

const groupsByLocale = new Map<string, [EmojiGroupName, PickableEmoji[]][]>();

/** Every emoji in its group, in the order of keyboards. Made once for a locale. */
export function emojiGroups(locale: string): [name: EmojiGroupName, emoji: PickableEmoji[]][] {
  const known = groupsByLocale.get(locale);
  if (known) return known;
  const names = Object.keys(emojiData) as EmojiGroupName[];
  const made = names.map((name): [EmojiGroupName, PickableEmoji[]] => {
    const emoji = readEmoji(emojiData[name]);
    return [name, name === 'flags' ? [...emoji, ...countryFlags(locale)] : emoji];
  });
  groupsByLocale.set(locale, made);
  return made;
}

function countryFlags(locale: string): PickableEmoji[] {
  const countries = new Intl.DisplayNames([locale, 'en'], { type: 'region' });
  const regions = flagRegions
    .split(' ')
    .flatMap(([first, ...seconds]) => seconds.map((second) => `${first}${second}`));
  return regions.map((region) => {
    const name = countries.of(region) ?? region;
    return { character: flagOf(region), name, hasTones: false, words: wordsOf(`flag ${region} ${name}`) };
  });
}

function flagOf(region: string): string {
  return region.replace(/./g, (letter) => String.fromCodePoint(letter.charCodeAt(0) - 65 + 0x1f1e6));
}

/**
 * The emoji that have a word beginning with each word of the query: those with that name first, then by the length of
 * their names.
 */
export function searchEmoji(query: string, locale: string): PickableEmoji[] {
  const wanted = wordsOf(query.trim());
  const whole = wanted.join(' ');
  const rank = ({ name, words }: PickableEmoji) => {
    if (name === whole) return 0;
    if (words.includes(whole)) return 1;
    return wordsOf(name).some((word) => word.startsWith(whole)) ? 2 : 3;
  };
  return emojiGroups(locale)
    .flatMap(([, emoji]) => emoji)
    .filter(({ words }) => wanted.every((start) => words.some((word) => word.startsWith(start))))
    .sort((a, b) => rank(a) - rank(b) || a.name.length - b.name.length);
}
