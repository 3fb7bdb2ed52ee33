import { invalid } from './errors.js';
import type { EmojiResource } from './protocol.js';

// character, description, tags, then every alias
const KNOWN: [string, string, string, ...string[]][] = [
  ['👍', 'thumbs up', 'agree yes', '+1', 'thumbsup'],
  ['👎', 'thumbs down', 'disagree no', '-1', 'thumbsdown'],
  ['❤️', 'red heart', 'love', 'heart'],
  ['🎉', 'party popper', 'hooray celebrate', 'tada'],
  ['😂', 'face with tears of joy', 'laugh', 'joy'],
  ['😄', 'grinning face with smiling eyes', 'happy', 'smile'],
  ['😊', 'smiling face with smiling eyes', 'warm', 'blush'],
  ['🙂', 'slightly smiling face', 'fine', 'slightly_smiling_face'],
  ['😅', 'grinning face with sweat', 'relief', 'sweat_smile'],
  ['😍', 'smiling face with heart-eyes', 'love', 'heart_eyes'],
  ['🤔', 'thinking face', 'hmm', 'thinking'],
  ['😮', 'face with open mouth', 'surprise wow', 'open_mouth'],
  ['😢', 'crying face', 'sad', 'cry'],
  ['😡', 'enraged face', 'angry', 'rage'],
  ['🙏', 'folded hands', 'please thanks', 'pray'],
  ['👏', 'clapping hands', 'praise', 'clap'],
  ['🙌', 'raising hands', 'hooray', 'raised_hands'],
  ['💪', 'flexed biceps', 'strong', 'muscle'],
  ['👀', 'eyes', 'look', 'eyes'],
  ['🔥', 'fire', 'hot', 'fire'],
  ['✨', 'sparkles', 'shiny', 'sparkles'],
  ['⭐', 'star', 'favourite', 'star'],
  ['🚀', 'rocket', 'ship launch', 'rocket'],
  ['✅', 'check mark button', 'done', 'white_check_mark'],
  ['❌', 'cross mark', 'no', 'x'],
  ['💯', 'hundred points', 'perfect', '100'],
  ['☕', 'hot beverage', 'coffee tea', 'coffee'],
  ['🍕', 'pizza', 'food lunch', 'pizza'],
  ['🐛', 'bug', 'defect', 'bug'],
  ['💡', 'light bulb', 'idea', 'bulb'],
  ['👋', 'waving hand', 'hello goodbye', 'wave'],
  ['🥳', 'partying face', 'celebrate', 'partying_face'],
];

const EMOJIS: EmojiResource[] = KNOWN.map(([character, description, tags, ...aliases]) => ({
  character,
  description,
  aliases,
  tags: tags.split(' '),
}));

const BY_NAME = new Map(
  EMOJIS.flatMap((emoji) => [emoji.character, ...emoji.aliases].map((name) => [name, emoji] as const)),
);

/**
 * Resolves `👍`, `+1` or `:+1:`. An emoji outside the table stands for itself and is its own alias, since
 * clients send aliases back; anything that is no emoji is refused.
 */
export function resolveEmoji(text: string): EmojiResource {
  const name = text.replace(/^:(.+):$/, '$1');
  const known = BY_NAME.get(name);
  if (known) return known;
  if (!/^\p{Extended_Pictographic}|^\p{Regional_Indicator}/u.test(name) || name.length > 40) {
    throw invalid(`"${text.slice(0, 40)}" is not an emoji: send a character or an alias such as "+1".`);
  }
  return { character: name, description: name, aliases: [name], tags: [] };
}
