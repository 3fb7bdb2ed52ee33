// Writes src/messages/composer/emoji/emojiData.ts from emojibase-data: `npx tsx scripts/emoji.ts`.
import { readFileSync, writeFileSync } from 'node:fs';
import { readEmoji, wordsOf } from '../src/messages/composer/emoji/readEmoji.ts';
import { withSkinTone } from '../src/messages/composer/emoji/skinTone.ts';
import { emojiWords } from './emojiWords.ts';

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

/** More find little more, and weigh. */
const MOST_KEYWORDS = 5;

/** What short codes say beside the point: code points, the second of two, and words that tell nothing apart. */
const CODED = /^(u\w{4}|[a-z]+\d+)$/;
const EMPTY_WORDS = new Set(
  `with and the of in a face person man mans mens woman womans womens adult older haired heavy small large double
  arrow sign side front upper lower leftwards rightwards raised`.split(/\s+/),
);

/** Words to find it by, by their beginning, that its name does not have: its short codes, and what people ask for. */
function keywordsOf({ label, tags = [], hexcode }: Source): string {
  const codes = [shortcodes[hexcode] ?? []].flat().flatMap((code) => code.split('_'));
  const all = [
    ...codes.filter((word) => !CODED.test(word) && !EMPTY_WORDS.has(word)),
    ...emojiWords.filter((word) => tags.includes(word)),
  ];
  const words = [...new Set(all)];
  const known = wordsOf(label);
  const isNew = (word: string) =>
    ![...known, ...words].some((other) => other !== word && other.startsWith(word)) && !known.includes(word);
  return words.filter(isNew).slice(0, MOST_KEYWORDS).join(' ');
}

const everyone = new Map(emoji.map((source) => [source.emoji, source]));

/** Whether it has skin tones, by the rule of `withSkinTone`. */
function hasTones({ emoji, skins = [] }: Source): boolean {
  const tones = skins.filter(({ tone }) => typeof tone === 'number');
  return tones.length === 5 && tones.every((one) => withSkinTone(emoji, Number(one.tone)) === one.emoji);
}

/** Whether lines say nothing but what is true. */
function isTrue(lines: string): boolean {
  return readEmoji(lines).every((read) => {
    const source = everyone.get(read.character);
    return source?.label === read.name && hasTones(source) === read.hasTones;
  });
}

/** Those of the marks by which nothing comes about that does not exist, or is called something else. */
function marksOf(source: Source): string {
  const tones = hasTones(source) ? '*' : '';
  const rules = ['+', '>'].filter((mark) => isTrue(`${source.emoji}${tones}${mark} ${source.label}`));
  return tones + rules.join('');
}

/** What a line begins with, and the code point that the next one counts from. */
function looksOf(emoji: string, before: number): [looks: string, point: number] {
  const [point = 0, ...more] = [...emoji].map((character) => character.codePointAt(0));
  const marks = more.map((code) => (code === 0xfe0f ? '!' : undefined));
  if (marks.length > 1 || marks.includes(undefined)) return [emoji, before];
  const step = point - before;
  return [(step === 1 ? '' : step.toString(36)) + marks.join(''), point];
}

/** What the rules make of one, itself first. */
const family = (source: Source) => readEmoji(`${source.emoji}${marksOf(source)} ${source.label}`);

function linesOf(members: readonly Source[]): string {
  const ruled = new Set(members.flatMap((one) => family(one).slice(1)).map(({ character }) => character));
  let point = 0;
  const lines = members
    .filter((source) => !ruled.has(source.emoji))
    .map((source) => {
      let looks: string;
      [looks, point] = looksOf(source.emoji, point);
      const keywords = keywordsOf(source);
      return `${looks}${marksOf(source)} ${source.label}${keywords && `|${keywords}`}`;
    });
  const text = lines.join('\n');
  if (!isTrue(text) || readEmoji(text).length !== members.length) throw new Error('The rules lose emoji.');
  return text;
}

const groups = GROUPS.flatMap((name, group) => {
  const members = emoji
    .filter((one) => one.group === group && one.version <= NEWEST_VERSION && !regionOf(one))
    .sort((a, b) => a.order - b.order);
  return name ? [`  ${name}: ${JSON.stringify(linesOf(members))},`] : [];
});

const regions = emoji.flatMap((source) => regionOf(source) ?? []);
const regionsByLetter = [...new Set(regions.map(([first = '']) => first))].map((first) =>
  regions.filter((region) => region.startsWith(first)).reduce((all, [, second]) => all + second, first),
);

writeFileSync(
  new URL('../src/messages/composer/emoji/emojiData.ts', import.meta.url),
  `// Made by scripts/emoji.ts from emojibase-data (MIT, Miles Johnson), after Unicode and CLDR. Not to be edited.

/** By group, one a line: see {@link readEmoji}. */
export const emojiData = {
${groups.join('\n').replaceAll("'", '’').replaceAll('"', "'")}
};

/**
 * The countries with a flag, by the first letter of their code, which all the second ones follow. Their names every
 * browser knows, in every language.
 */
export const flagRegions = '${regionsByLetter.join(' ')}';
`,
);
