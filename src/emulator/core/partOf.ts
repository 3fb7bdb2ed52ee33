import { type Pieces, sizeOf, slice } from './bytes.js';
import type { HttpResponse } from './httpCall.js';

const RANGE = /^bytes=(\d*)-(\d*)$/;

/** The first and the last byte that a `Range` header asks for; `undefined` when it asks for nothing we know. */
function rangeOf(header: string | undefined, size: number): [first: number, last: number] | undefined {
  const [, first = '', last = ''] = RANGE.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  if (first === '') return [Math.max(0, size - Number(last)), size - 1];
  return [Number(first), last === '' ? size - 1 : Math.min(Number(last), size - 1)];
}

/** A file, or the part of it that a `Range` header names: players of sound and film jump about in theirs. */
export function partOf(content: Pieces, range: string | undefined): HttpResponse {
  const size = sizeOf(content);
  const asked = rangeOf(range, size);
  const whole = { 'accept-ranges': 'bytes', 'content-length': String(size) };
  if (!asked) return { status: 200, headers: whole, body: content };
  const [first, last] = asked;
  if (first > last) return { status: 416, headers: { 'content-range': `bytes */${size}` }, body: '' };
  return {
    status: 206,
    headers: {
      ...whole,
      'content-length': String(last - first + 1),
      'content-range': `bytes ${first}-${last}/${size}`,
    },
    body: slice(content, first, last + 1),
  };
}
