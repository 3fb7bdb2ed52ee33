import { sameItems } from '../../queries/sameContent.js';
import type { ListedMessage } from '../useMessages.js';
import { isPicture } from './fileKind.js';

/**
 * The most pictures in one row, so that a row fits on a screen. More pictures start another album right below,
 * instead of a “+12” on the last tile: each picture is a message that can be reacted to, answered and read.
 */
const LARGEST_ALBUM = 10;

/**
 * True for a picture that belongs to the album before it: it has the same group tag, and nothing that needs a row of
 * its own.
 */
export function belongToAlbum(album: readonly ListedMessage[], message: ListedMessage): boolean {
  const last = album.at(-1);
  return (
    last !== undefined &&
    last.groupTag !== undefined &&
    last.groupTag === message.groupTag &&
    album.length < LARGEST_ALBUM &&
    isTile(last) &&
    isTile(message)
  );
}

/** An album with one more picture. The same pictures give the same array, so that the row need not render again. */
export function withPicture(
  album: readonly ListedMessage[],
  message: ListedMessage,
): readonly ListedMessage[] {
  const grown = [...album, message];
  const known = albumsUpTo.get(message);
  if (known && sameItems(known, grown)) return known;
  albumsUpTo.set(message, grown);
  return grown;
}

const albumsUpTo = new WeakMap<ListedMessage, readonly ListedMessage[]>();

/** A reply shows a quote, and a failed message its error: both need a row of their own. */
function isTile(message: ListedMessage): boolean {
  const isFailed = 'delivery' in message && message.delivery.status === 'failed';
  return isPicture(message) && message.nestedLevel === 0 && !isFailed;
}

/**
 * How many pictures are laid out two in a line, before the rest are laid out three in a line, so that every line is
 * full.
 */
export function wideTiles(count: number): number {
  return ((3 - (count % 3)) % 3) * 2;
}
