// Writes src/messages/composer/emoji/emojiData.ts from emojibase-data: `npx tsx scripts/emoji.ts`.
import { readFileSync, writeFileSync } from 'node:fs';
import { withSkinTone } from '../src/messages/composer/emoji/skinTone.ts';

interface Source {
  emoji: string;
  hexcode: string;
  label: string;
  tags?: string[];
  group?: number;
  order: number;
  version: number;
  skins?: { emoji: string; tone: number | number[] }[];
}

/** Newer ones are boxes on most devices still. */
const NEWEST_VERSION = 16;
const GROUPS = [
  'smileys',
  'people',
  undefined,
  'nature',
  'food',
  'travel',
  'activities',
  'objects',
  'symbols',
  'flags',
];

const read = <Data>(path: string): Data =>
  JSON.parse(readFileSync(new URL(`../node_modules/emojibase-data/${path}`, import.meta.url), 'utf8'));
const emoji = read<Source[]>('en/data.json').map((source) => ({ ...source, emoji: shortest(source.emoji) }));
const shortcodes = read<Record<string, string | string[]>>('en/shortcodes/github.json');

/** Without the mark that asks for colours where colours are the default. */
function shortest(emoji: string): string {
  return emoji.replace(/(\p{Emoji_Presentation})\uFE0F/gu, '$1');
}

/** The country of a flag that is spelt with two regional letters. */
function regionOf({ hexcode }: Source): string | undefined {
  const letters = hexcode.split('-').map((code) => Number.parseInt(code, 16) - 0x1f1e6);
  if (letters.length !== 2 || letters.some((letter) => letter < 0 || letter > 25)) return undefined;
  return String.fromCharCode(...letters.map((letter) => 65 + letter));
}

/** More words find little more, and weigh. */
const MOST_KEYWORDS = 8;

/** Words to find it by, by their beginning, that its name does not have. */
function keywordsOf({ label, tags = [], hexcode, emoji }: Source): string {
  const codes = [shortcodes[hexcode] ?? []].flat();
  // Of those made of several, men and women with their jobs, the name says it all.
  const all = [...codes, ...(emoji.includes('\u200D') ? [] : tags)].map((word) => word.replaceAll('_', ' '));
  const words = [...new Set(all)];
  const known = ` ${label.toLowerCase().replaceAll('-', ' ')} `;
  const isNew = (word: string, index: number) =>
    !known.includes(` ${word}`) && !words.some((other, at) => at !== index && other.startsWith(word));
  return words.filter(isNew).slice(0, MOST_KEYWORDS).join(' ');
}

/** A star for those whose skin tones follow the rule of `withSkinTone`. */
function line(source: Source): string {
  const tones = (source.skins ?? []).filter(({ tone }) => typeof tone === 'number');
  const followsRule =
    tones.length === 5 &&
    tones.every(({ emoji, tone }) => withSkinTone(source.emoji, Number(tone)) === emoji);
  const keywords = keywordsOf(source);
  return `${source.emoji}${followsRule ? '*' : ''} ${source.label}${keywords && `|${keywords}`}`;
}

const groups = GROUPS.flatMap((name, group) => {
  const members = emoji
    .filter((one) => one.group === group && one.version <= NEWEST_VERSION && !regionOf(one))
    .sort((a, b) => a.order - b.order);
  return name ? [`  ${name}: ${JSON.stringify(members.map(line).join('\n'))},`] : [];
});

const regions = emoji.flatMap((source) => regionOf(source) ?? []);

writeFileSync(
  new URL('../src/messages/composer/emoji/emojiData.ts', import.meta.url),
  `// Made by scripts/emoji.ts from emojibase-data (MIT, Miles Johnson), after Unicode and CLDR. Not to be edited.

/** By group, one a line: the emoji, a star if it has skin tones, its name, and more words to find it by. */
export const emojiData = {
${groups.join('\n').replaceAll("'", '’').replaceAll('"', "'")}
};

/** The countries with a flag: their names every browser knows, in every language. */
export const flagRegions = '${regions.join(' ')}';
`,
);
