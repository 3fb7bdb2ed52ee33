'use client';

import { useMemo } from 'react';
import { useLocale, useStrings } from '../../../strings/StringsContext.js';
import { type EmojiGroupName, emojiGroups, searchEmoji } from './emojiSearch.js';
import type { EmojiSection } from './pickerRows.js';

/** What the picker shows: the results of a search, or the recent emoji and every group. */
export function useEmojiSections(query: string, recent: readonly string[]): EmojiSection[] {
  const { composer } = useStrings();
  const locale = useLocale();
  return useMemo(() => {
    if (query.trim() !== '') {
      return [{ title: composer.emojiFound, emoji: searchEmoji(query, locale) }];
    }
    const titles: Record<EmojiGroupName, string> = {
      smileys: composer.emojiSmileys,
      people: composer.emojiPeople,
      nature: composer.emojiNature,
      food: composer.emojiFood,
      travel: composer.emojiTravel,
      activities: composer.emojiActivities,
      objects: composer.emojiObjects,
      symbols: composer.emojiSymbols,
      flags: composer.emojiFlags,
    };
    const groups = emojiGroups(locale);
    const all = groups.flatMap(([, emoji]) => emoji);
    const used = recent.flatMap((character) => all.find((one) => one.character === character) ?? []);
    return [
      { title: composer.emojiRecent, emoji: used },
      ...groups.map(([name, emoji]) => ({ title: titles[name], emoji })),
    ];
  }, [query, recent, composer, locale]);
}
