'use client';

import './EmojiPicker.css';

import { type KeyboardEvent, useDeferredValue, useId, useRef, useState } from 'react';
import { useStrings } from '../../../strings/StringsContext.js';
import { IconButton } from '../../../ui/IconButton.js';
import { Popover } from '../../../ui/Popover.js';
import { partProps } from '../../../ui/partProps.js';
import { SearchField } from '../../../ui/SearchField.js';
import { EmojiGrid, type EmojiGridHandle } from './EmojiGrid.js';
import { EmojiGroups } from './EmojiGroups.js';
import type { EmojiPickerProps } from './EmojiPicker.js';
import { gridStep, pickerRows } from './pickerRows.js';
import type { PickableEmoji } from './readEmoji.js';
import { withSkinTone } from './skinTone.js';
import { useEmojiMemory } from './useEmojiMemory.js';
import { useEmojiSections } from './useEmojiSections.js';

const SKIN_TONES = 6;

/** The open {@link EmojiPicker}. */
export function EmojiPanel({ anchor, onPick, onClose, label, placement = 'top-end' }: EmojiPickerProps) {
  const { composer } = useStrings();
  const picker = useEmojiPicker(onPick, onClose);
  const { query, setQuery, tone, turnTone, sections, rows, active, setActive, pick, onKeyDown } = picker;
  const search = useRef<HTMLInputElement>(null);
  const grid = useRef<EmojiGridHandle>(null);
  const gridId = useId();
  const hasMouse = !matchMedia('(pointer: coarse)').matches;
  const combobox = {
    role: 'combobox',
    'aria-expanded': true,
    'aria-haspopup': 'listbox',
    'aria-autocomplete': 'list',
    'aria-controls': gridId,
    'aria-activedescendant': rows.length > 0 ? `${gridId}-${active}` : undefined,
  } as const;

  return (
    <Popover
      {...{ anchor, onClose, placement }}
      label={label ?? composer.emoji}
      className="ck-emoji-picker"
      // An on-screen keyboard would cover the emoji.
      {...(hasMouse ? { initialFocus: search } : {})}
    >
      <div {...partProps('emoji-search')}>
        <SearchField
          {...combobox}
          ref={search}
          label={composer.searchEmoji}
          value={query}
          onChange={setQuery}
          onKeyDown={onKeyDown}
        />
        <IconButton className="ck-emoji" label={composer.skinTone(tone)} onClick={turnTone}>
          {withSkinTone('✋', tone)}
        </IconButton>
      </div>
      {rows.length === 0 && <p {...partProps('emoji-none')}>{composer.noEmoji}</p>}
      <EmojiGrid handle={grid} id={gridId} {...{ rows, tone, active, onPick: pick }} />
      {query.trim() === '' && (
        <EmojiGroups
          sections={sections}
          onChoose={(section) => {
            const first = sections.slice(0, section).reduce((sum, { emoji }) => sum + emoji.length, 0);
            setActive(first);
            grid.current?.showTop(first);
          }}
        />
      )}
    </Popover>
  );
}

function useEmojiPicker(onPick: (emoji: string) => void, onClose: () => void) {
  const { recent, tone, rememberEmoji, rememberTone } = useEmojiMemory();
  const [query, setQueryText] = useState('');
  const [active, setActive] = useState(0);
  const sections = useEmojiSections(useDeferredValue(query), recent);
  const rows = pickerRows(sections);

  const setQuery = (text: string) => {
    setQueryText(text);
    setActive(0);
  };
  const turnTone = () => rememberTone((tone + 1) % SKIN_TONES);
  const pick = ({ character, hasTones }: PickableEmoji) => {
    rememberEmoji(character);
    onClose();
    onPick(hasTones ? withSkinTone(character, tone) : character);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const next = gridStep(event.key, active, rows, isRtl);
    const chosen = sections.flatMap(({ emoji }) => emoji)[active];
    if (next === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (next !== undefined) setActive(next);
    else if (chosen) pick(chosen);
  };

  return { query, setQuery, tone, turnTone, sections, rows, active, setActive, pick, onKeyDown };
}
