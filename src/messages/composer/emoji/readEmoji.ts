/** One that can be picked. */
export interface PickableEmoji {
  character: string;
  /** In English; of countries in the locale's language. */
  name: string;
  hasTones: boolean;
  /** Lower-case words to find it by. */
  words: readonly string[];
}

/** An emoji without its search words. */
type Drawing = Pick<PickableEmoji, 'character' | 'name'>;

/**
 * A line consists of the characters, marks, a name, and more words to find it by. An emoji of a single code point is
 * written as its distance from the one before, in base 36, or as nothing if it is the next one. The marks: `!` needs
 * the variation selector for colour, `*` has skin tones, `+` also exists as a man and as a woman, `>` also exists
 * facing right.
 */
const LINE = /^(-?[\da-z]*|\S+?)([!*+>]*) ([^|]*)\|?(.*)$/;

const COLOURFUL = '\uFE0F';
const JOINED = '\u200D';

/**
 * The emoji of some lines of {@link emojiData}, which is kept small, since all of it is downloaded: it contains only
 * what cannot be derived.
 */
export function readEmoji(lines: string): PickableEmoji[] {
  let point = 0;
  const characterOf = (looks: string) => {
    if (!/^-?[\da-z]*$/.test(looks)) return looks;
    point += looks === '' ? 1 : Number.parseInt(looks, 36);
    return String.fromCodePoint(point);
  };
  return lines.split('\n').flatMap((line) => {
    const [, looks = '', marks = '', name = '', more = ''] = LINE.exec(line) ?? [];
    const character = characterOf(looks) + (marks.includes('!') ? COLOURFUL : '');
    const hasTones = marks.includes('*');
    return drawings({ character, name }, marks).map((one) => ({
      ...one,
      hasTones,
      words: wordsOf(`${one.name} ${more}`),
    }));
  });
}

/** All variants of an emoji. */
function drawings(emoji: Drawing, marks: string): Drawing[] {
  const people = marks.includes('+')
    ? [emoji, gendered(emoji, '👨', '♂', 'man', 'men'), gendered(emoji, '👩', '♀', 'woman', 'women')]
    : [emoji];
  return marks.includes('>') ? [...people, ...people.map(facingRight)] : people;
}

/** The word for an adult is replaced by the man or the woman; all others get a gender sign. */
function gendered(
  { character, name }: Drawing,
  adult: string,
  sign: string,
  one: string,
  many: string,
): Drawing {
  const called = name.replace('person', one).replace('people', many);
  return {
    character: character.startsWith('🧑')
      ? character.replace('🧑', adult)
      : character + JOINED + sign + COLOURFUL,
    name: called === name ? `${one} ${name}` : called,
  };
}

function facingRight({ character, name }: Drawing): Drawing {
  return { character: `${character + JOINED}➡${COLOURFUL}`, name: `${name}: facing right` };
}

/** The lower-case words of a text. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[\s:,“”’_-]+/);
}
