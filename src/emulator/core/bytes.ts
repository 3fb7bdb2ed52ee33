/** Bytes in the pieces in which they came: a large file is never copied into one. */
export type Pieces = readonly Uint8Array[];

/** A body on its way in: pieces that are there already, or that are still to come. */
export type ByteSource = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

export const sizeOf = (pieces: Pieces) => pieces.reduce((size, { length }) => size + length, 0);

/** All pieces in one; for what is known to be small. */
export function join(pieces: Pieces): Uint8Array {
  const all = new Uint8Array(sizeOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

export const decode = (pieces: Pieces) => new TextDecoder().decode(join(pieces));

/** The bytes from `start` up to and without `end`, without copying any. */
export function slice(pieces: Pieces, start: number, end = Number.POSITIVE_INFINITY): Uint8Array[] {
  const taken: Uint8Array[] = [];
  let at = 0;
  for (const piece of pieces) {
    const part = piece.subarray(Math.max(0, start - at), Math.max(0, end - at));
    if (part.length > 0) taken.push(part);
    at += piece.length;
  }
  return taken;
}

/** Where `wanted` begins, or -1. */
export function indexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  const first = wanted[0] ?? -1;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let matched = 1;
    while (matched < wanted.length && bytes[at + matched] === wanted[matched]) matched++;
    if (matched === wanted.length) return at;
  }
  return -1;
}
