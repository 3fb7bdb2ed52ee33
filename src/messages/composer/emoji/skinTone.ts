/** 0 for none, then from light to dark. */
export type SkinTone = number;

const TONES = ['', '🏻', '🏼', '🏽', '🏾', '🏿'];
/** Somebody or a hand, and the mark that asks for colours, which a tone replaces. */
const TONED = /(\p{Emoji_Modifier_Base})\uFE0F?/gu;

/** An emoji in a skin tone. Only for emoji that have them. */
export function withSkinTone(emoji: string, tone: SkinTone): string {
  return tone === 0 ? emoji : emoji.replace(TONED, `$1${TONES[tone] ?? ''}`);
}
