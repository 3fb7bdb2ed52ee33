import type { ThreadLayout } from '../row/threadLayout.js';
import type { ThreadItem } from './messageGroups.js';

// Rough on purpose: a row is measured as soon as it is rendered. Good guesses only keep the scrollbar calm.
const LINE = 22;
const CHARACTERS_PER_LINE = 56;
const DAY = 52;
const BEGINNING = 132;
const UNREAD = 36;
const GAP = 60;
const HEAD = { bubbles: 31, rows: 32 };
const FRAME = { bubbles: 19, rows: 4 };
const FILE = 48;

/** How high a row will probably be, in pixels. */
export function estimateHeight(item: ThreadItem | undefined, layout: ThreadLayout): number {
  if (!item) return 0;
  if (item.type === 'day') return DAY;
  if (item.type === 'beginning') return BEGINNING;
  if (item.type === 'unread') return UNREAD;
  if (item.type === 'gap') return GAP;
  const { message, position } = item;
  const content = 'body' in message ? lines(message.body) * LINE : FILE;
  const head = position === 'single' || position === 'first' ? HEAD[layout] : 0;
  return content + FRAME[layout] + head;
}

function lines(text: string): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_PER_LINE)), 0);
}
