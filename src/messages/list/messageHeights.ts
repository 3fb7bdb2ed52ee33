import type { MessageLink } from '../../sdk/index.js';
import { wideTiles } from '../media/album.js';
import { kindOfFile } from '../media/fileKind.js';
import type { ThreadLayout } from '../row/threadLayout.js';
import type { ListedMessage } from '../useMessages.js';
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
/** Pictures side by side, by how wide they are. */
const TILE = { wide: 150, narrow: 100 };
const FILE = { image: 218, video: 218, audio: 62, other: 48 };
const QUOTE = 46;
const REACTIONS = 32;
const NOTE = 22;
const PREVIEW = { words: 90, image: 160 };

/** How high a row will probably be, in pixels. */
export function estimateHeight(item: ThreadItem | undefined, layout: ThreadLayout): number {
  if (!item) return 0;
  if (item.type === 'day') return DAY;
  if (item.type === 'beginning') return BEGINNING;
  if (item.type === 'unread') return UNREAD;
  if (item.type === 'gap') return GAP;
  if (item.type === 'answers') return DAY;
  const { messages, position } = item;
  const head = position === 'single' || position === 'first' ? HEAD[layout] : 0;
  const content = messages.length > 1 ? heightOfAlbum(messages.length) : contentOf(messages);
  return messages.reduce((sum, message) => sum + attachedTo(message), content + FRAME[layout] + head);
}

function contentOf([message]: readonly ListedMessage[]): number {
  if (!message) return 0;
  return 'body' in message ? lines(message.body) * LINE : FILE[kindOfFile(message.file)];
}

function heightOfAlbum(count: number): number {
  const wide = wideTiles(count);
  return (wide / 2) * TILE.wide + ((count - wide) / 3) * TILE.narrow;
}

/** What stands around a message's own words. */
function attachedTo(message: ListedMessage): number {
  const quote = message.nestedLevel > 0 ? QUOTE : 0;
  const reactions = message.reactions.length > 0 ? REACTIONS : 0;
  const replies = message.repliesCount > 0 ? NOTE : 0;
  const previews = 'links' in message ? message.links.map(({ preview }) => preview && heightOf(preview)) : [];
  return previews.reduce<number>((sum, height = 0) => sum + height, quote + reactions + replies);
}

function heightOf({ image }: NonNullable<MessageLink['preview']>): number {
  return PREVIEW.words + (image ? PREVIEW.image : 0);
}

function lines(text: string): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_PER_LINE)), 0);
}
