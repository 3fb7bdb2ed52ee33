import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gridStep, pickerRows, rowOf } from './pickerRows.js';
import type { PickableEmoji } from './readEmoji.js';

const emoji = (count: number) =>
  Array.from(
    { length: count },
    (_, at): PickableEmoji => ({
      character: String(at),
      name: '',
      hasTones: false,
      words: [],
    }),
  );
const rows = pickerRows([
  { title: 'None', emoji: [] },
  { title: 'A', emoji: emoji(10) },
  { title: 'B', emoji: emoji(3) },
]);

it('stands eight in a line, and leaves empty sections out', () => {
  expect(rows.map((row) => ('first' in row ? [row.first, row.emoji.length] : row.title))).toEqual([
    'A',
    [0, 8],
    [8, 2],
    'B',
    [10, 3],
  ]);
  expect([0, 7, 8, 12].map((index) => rowOf(rows, index))).toEqual([1, 1, 2, 4]);
});

it.each([
  ['ArrowDown', 7, 9],
  ['ArrowDown', 9, 11],
  ['ArrowUp', 12, 9],
  ['ArrowUp', 3, 3],
  ['ArrowDown', 12, 12],
  ['ArrowRight', 9, 10],
  ['ArrowLeft', 0, 0],
  ['a', 4, undefined],
])('%s leads from %d to %s', (key, from, to) => {
  expect(gridStep(key, from, rows, false)).toBe(to);
});

it('goes the other way where lines begin on the right', () => {
  expect(gridStep('ArrowLeft', 3, rows, true)).toBe(4);
});

it('never leaves the emoji that are there', () => {
  const keys = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight');
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 40 }), fc.nat({ max: 12 }), (path, start) => {
      const end = path.reduce((index, key) => gridStep(key, index, rows, false) ?? -1, start);
      return end >= 0 && end <= 12;
    }),
  );
});
