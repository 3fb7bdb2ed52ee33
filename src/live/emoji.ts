import type { Setting } from './keepSetting.js';

/** A person's recent emoji and skin tone, on this device. */
export interface EmojiMemory {
  /** Characters without skin tone, the newest first. */
  recent: readonly string[];
  /** 0 for none, then from light to dark. */
  tone: number;
}

/** How emoji are remembered. */
export const emojiSetting: Setting<'emoji'> = {
  name: 'emoji',
  restore(stored) {
    const { recent, tone } = Object(stored) as Record<keyof EmojiMemory, unknown>;
    return { recent: Array.isArray(recent) ? recent.map(String) : [], tone: Number(tone) || 0 };
  },
};
