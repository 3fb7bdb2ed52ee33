'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { useStrings } from '../../../strings/StringsContext.js';
import { IconButton } from '../../../ui/IconButton.js';
import { partProps } from '../../../ui/partProps.js';
import { type PickerRow, rowOf } from './pickerRows.js';
import type { PickableEmoji } from './readEmoji.js';
import { type SkinTone, withSkinTone } from './skinTone.js';

const TITLE_HEIGHT_PX = 32;
const ROW_HEIGHT_PX = 44;

interface EmojiGridProps {
  id: string;
  rows: readonly PickerRow[];
  tone: SkinTone;
  /** The index, among all emoji, of the active one. */
  active: number;
  onPick: (emoji: PickableEmoji) => void;
  handle: Ref<EmojiGridHandle>;
}

/** What can be asked of an {@link EmojiGrid}. */
export interface EmojiGridHandle {
  /** Brings the title above the `index`th emoji to the top. */
  showTop(index: number): void;
}

/** A grid of emoji, of which only the visible ones are rendered. */
export function EmojiGrid({ id, rows, tone, active, onPick, handle }: EmojiGridProps) {
  const { composer } = useStrings();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index] && 'first' in rows[index] ? ROW_HEIGHT_PX : TITLE_HEIGHT_PX),
    getItemKey: (index) => `${rows.length}/${index}`,
    overscan: 4,
  });
  const activeRow = rowOf(rows, active);

  // Scrolling to the first emoji also shows the title above it.
  useEffect(() => {
    if (activeRow > 0) virtualizer.scrollToIndex(activeRow === 1 ? 0 : activeRow, { align: 'auto' });
  }, [virtualizer, activeRow]);
  useImperativeHandle(
    handle,
    () => ({ showTop: (index) => virtualizer.scrollToIndex(rowOf(rows, index) - 1, { align: 'start' }) }),
    [virtualizer, rows],
  );

  const listbox = { id, role: 'listbox', 'aria-label': composer.emoji };
  const shown = virtualizer.getVirtualItems();
  const height = { blockSize: virtualizer.getTotalSize(), paddingBlockStart: shown[0]?.start ?? 0 };
  return (
    <div ref={scroller} {...partProps('emoji-scroller')}>
      <div {...listbox} {...partProps('emoji-grid')} style={height}>
        {shown.map(({ index, key }) => {
          const row = rows[index];
          return row && <GridRow key={key} {...{ id, row, tone, active, onPick }} />;
        })}
      </div>
    </div>
  );
}

interface GridRowProps extends Omit<EmojiGridProps, 'rows' | 'handle'> {
  row: PickerRow;
}

function GridRow({ id, row, tone, active, onPick }: GridRowProps) {
  if (!('first' in row)) return <div {...partProps('emoji-title')}>{row.title}</div>;
  return (
    <div {...partProps('emoji-row', {}, 'ck-emoji')}>
      {row.emoji.map((emoji, column) => (
        <IconButton
          key={emoji.character}
          id={`${id}-${row.first + column}`}
          role="option"
          aria-selected={row.first + column === active}
          tabIndex={-1}
          label={emoji.name}
          onClick={() => onPick(emoji)}
        >
          {emoji.hasTones ? withSkinTone(emoji.character, tone) : emoji.character}
        </IconButton>
      ))}
    </div>
  );
}
