import { sameItems } from '../../queries/sameContent.js';
import type { ListedMessage } from '../useMessages.js';
import { isPicture } from './fileKind.js';

/**
 * As many pictures make one row, so that a row stays as small as a screen. What goes beyond begins another album right
 * below, instead of a “+12” on the last tile: each picture is a message, to be reacted to, answered and read.
 */
const LARGEST_ALBUM = 10;

/** True for a picture that was sent together with those before it: one tag, and nothing that needs words. */
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

/** An album with one picture more; the same pictures make the same album, so that its row need not render again. */
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

/** Answers quote, and what failed says why: both take a row of their own. */
function isTile(message: ListedMessage): boolean {
  const isFailed = 'delivery' in message && message.delivery.status === 'failed';
  return isPicture(message) && message.nestedLevel === 0 && !isFailed;
}

/** How many pictures stand two in a line, before the others do three in a line, so that no line is left open. */
export function wideTiles(count: number): number {
  return ((3 - (count % 3)) % 3) * 2;
}
