'use client';

import { useChatContext } from '../../../context/ChatContext.js';
import { useLive } from '../../../context/useLive.js';
import type { EmojiMemory } from '../../../live/emoji.js';
import type { LiveState } from '../../../live/liveStore.js';
import type { SkinTone } from './skinTone.js';

/** Two rows of the picker. */
const MOST_RECENT = 16;
const NOTHING_PICKED: EmojiMemory = { recent: [], tone: 0 };

const selectEmoji = ({ emoji = NOTHING_PICKED }: LiveState) => emoji;

/** The person's recent emoji and skin tone, kept on this device. Re-renders when they change, also in another tab. */
export function useEmojiMemory() {
  const { live } = useChatContext('EmojiPicker').chat;
  const memory = useLive(selectEmoji);
  const remember = (change: Partial<EmojiMemory>) =>
    live.setState((state) => ({ emoji: { ...selectEmoji(state), ...change } }));

  return {
    ...memory,
    /** Puts an emoji first among the recent ones. */
    rememberEmoji(character: string) {
      const others = memory.recent.filter((one) => one !== character);
      remember({ recent: [character, ...others].slice(0, MOST_RECENT) });
    },
    rememberTone: (tone: SkinTone) => remember({ tone }),
  };
}
