import type { PickableEmoji } from './readEmoji.js';

/** How many emoji stand side by side. */
export const COLUMNS = 8;

/** Emoji under a title. */
export interface EmojiSection {
  title: string;
  emoji: readonly PickableEmoji[];
}

/** A line of the picker: a title, or up to {@link COLUMNS} emoji, of which the first is the `first`th of all. */
export type PickerRow = { title: string } | { emoji: readonly PickableEmoji[]; first: number };

/** Cuts sections into lines; those without emoji leave nothing. */
export function pickerRows(sections: readonly EmojiSection[]): PickerRow[] {
  let first = 0;
  return sections
    .filter(({ emoji }) => emoji.length > 0)
    .flatMap(({ title, emoji }) => {
      const rows: PickerRow[] = [{ title }];
      for (let at = 0; at < emoji.length; at += COLUMNS) {
        const line = emoji.slice(at, at + COLUMNS);
        rows.push({ emoji: line, first });
        first += line.length;
      }
      return rows;
    });
}

/** Which line the `index`th emoji is in. */
export function rowOf(rows: readonly PickerRow[], index: number): number {
  return rows.findLastIndex((row) => 'first' in row && row.first <= index);
}

/** Where an arrow key leads from the `index`th emoji; undefined for other keys. */
export function gridStep(
  key: string,
  index: number,
  rows: readonly PickerRow[],
  isRtl: boolean,
): number | undefined {
  const lines = rows.filter((row) => 'first' in row);
  const at = lines.findLastIndex(({ first }) => first <= index);
  const count = lines.reduce((sum, { emoji }) => sum + emoji.length, 0);
  const forward = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const clamp = (next: number) => Math.max(0, Math.min(next, count - 1));
  if (key === 'ArrowLeft' || key === 'ArrowRight') return clamp(index + (key === forward ? 1 : -1));
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const target = lines[at + (key === 'ArrowDown' ? 1 : -1)];
  const column = index - (lines[at]?.first ?? 0);
  return target ? target.first + Math.min(column, target.emoji.length - 1) : index;
}
