import { invalid } from './errors.js';

/** One field of a form. */
export interface Part {
  name: string;
  filename?: string;
  contentType: string;
  bytes: Uint8Array;
}

const BLANK_LINE = [13, 10, 13, 10];
const LINE_BREAK_LENGTH = 2;

const encode = (text: string) => new TextEncoder().encode(text);
export const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function indexOf(bytes: Uint8Array, wanted: ArrayLike<number>, from: number): number {
  const first = wanted[0] ?? -1;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let matched = 1;
    while (matched < wanted.length && bytes[at + matched] === wanted[matched]) matched++;
    if (matched === wanted.length) return at;
  }
  return -1;
}

function parsePart(bytes: Uint8Array): Part {
  const headEnd = indexOf(bytes, BLANK_LINE, 0);
  if (headEnd < 0) throw invalid('A part of the form has no headers.');
  const head = decode(bytes.subarray(0, headEnd));
  const [, name] = /[; ]name="([^"]*)"/i.exec(head) ?? [];
  if (name === undefined) throw invalid('A part of the form has no name.');
  return {
    name,
    filename: /filename="([^"]*)"/i.exec(head)?.[1],
    contentType: /content-type:\s*([^\r\n]+)/i.exec(head)?.[1] ?? 'text/plain',
    bytes: bytes.slice(headEnd + BLANK_LINE.length),
  };
}

/** Reads a `multipart/form-data` body. */
export function parseMultipart(contentType: string, body: Uint8Array): Part[] {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) throw invalid('The upload is no multipart/form-data.');
  const delimiter = encode(`--${boundary}`);

  const parts: Part[] = [];
  let start = indexOf(body, delimiter, 0);
  for (let end = indexOf(body, delimiter, start + 1); start >= 0 && end >= 0; ) {
    parts.push(parsePart(body.slice(start + delimiter.length + LINE_BREAK_LENGTH, end - LINE_BREAK_LENGTH)));
    start = end;
    end = indexOf(body, delimiter, start + 1);
  }
  return parts;
}
