'use client';

import '../emoji/EmojiPicker.css';
import { useMemo } from 'react';
import { useLocale, useStrings } from '../../../strings/StringsContext.js';
import { partProps } from '../../../ui/partProps.js';
import { searchEmoji } from '../emoji/emojiSearch.js';
import { withSkinTone } from '../emoji/skinTone.js';
import { useEmojiMemory } from '../emoji/useEmojiMemory.js';
import { CompletionList, MOST_OPTIONS } from './CompletionList.js';

interface EmojiCompletionsProps {
  query: string;
  field: HTMLTextAreaElement;
  onPick: (emoji: string) => void;
  onDismiss: () => void;
}

/** The emoji that match a word after a colon. */
export function EmojiCompletions({ query, field, onPick, onDismiss }: EmojiCompletionsProps) {
  const { composer } = useStrings();
  const locale = useLocale();
  const found = useMemo(() => searchEmoji(query, locale).slice(0, MOST_OPTIONS), [query, locale]);
  const { tone, rememberEmoji } = useEmojiMemory();
  const options = found.map(({ character, name, hasTones }) => {
    const emoji = hasTones ? withSkinTone(character, tone) : character;
    const pick = () => {
      rememberEmoji(character);
      onPick(emoji);
    };
    return {
      key: character,
      icon: <span {...partProps('completion-emoji', {}, 'ck-emoji')}>{emoji}</span>,
      name,
      pick,
    };
  });
  return <CompletionList label={composer.suggestEmoji} {...{ field, query, options, onDismiss }} />;
}
