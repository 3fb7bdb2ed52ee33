import type { SkinTone } from './skinTone.js';

/** What the picker remembers of a person on this device. */
export interface EmojiMemory {
  /** Characters without skin tone, the newest first. */
  recent: readonly string[];
  tone: SkinTone;
}

const KEY = 'chatkitty-react:emoji';
/** Two rows of the picker. */
const MOST_RECENT = 16;

/** What was remembered; nothing where the browser keeps nothing. */
export function readEmojiMemory(): EmojiMemory {
  try {
    const { recent, tone } = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return { recent: Array.isArray(recent) ? recent.map(String) : [], tone: Number(tone) || 0 };
  } catch {
    return { recent: [], tone: 0 };
  }
}

/** Puts an emoji first among the recent ones. */
export function rememberEmoji(character: string): void {
  const { recent } = readEmojiMemory();
  const others = recent.filter((one) => one !== character);
  remember({ recent: [character, ...others].slice(0, MOST_RECENT) });
}

/** Keeps a skin tone for the next time. */
export function rememberTone(tone: SkinTone): void {
  remember({ tone });
}

function remember(change: Partial<EmojiMemory>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...readEmojiMemory(), ...change }));
  } catch {
    // The storage is full or blocked: it is only a convenience.
  }
}
